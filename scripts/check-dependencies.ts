// Checks the licence of everything that is installed against a list, a short one for what users install, and that nothing
// of what they install runs a script. Reads what is installed here.
import { type Dependency, dependenciesOf } from './release/dependencies.ts'
import { isAllowed } from './release/licences.ts'

for (const whom of ['users', 'everybody'] as const) {
  const dependencies = await dependenciesOf(whom)
  const problems = dependencies.flatMap((each) => [
    ...(isAllowed(each.license, whom) ? [] : [`${each.name} has the licence ${each.license}`]),
    ...(whom === 'users' ? each.installScripts.map((script) => `${each.name} runs ${script}`) : []),
  ])
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} what ${whom} install: ${countsOf(dependencies)}`)
  for (const problem of problems) console.log(`     ${problem}`)
  if (problems.length > 0) process.exitCode = 1
}

/** `MIT 112, ISC 2`. */
function countsOf(dependencies: readonly Dependency[]): string {
  const counts = new Map<string, number>()
  for (const { license } of dependencies) counts.set(license, (counts.get(license) ?? 0) + 1)
  return [...counts].map(([license, count]) => `${license} ${count}`).join(', ')
}
