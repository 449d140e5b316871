// What people read must work. Every ```ts block of a README, a guide page or an `@example` is
//  - compiled against the sources, by `pnpm typecheck`;
//  - run, where `// => value` after an expression or a constant asserts what it gives.
// A block that needs what a test does not have (a server, a key) is fenced as ```ts compile-only, and one whose packages are
// too large to be installed for tests as ```ts packed-only: scripts/check-packed.ts compiles and runs it.
// What a block needs but readers need not see stands before it: <!-- before this example (a line of its own) … -->.
import { checkAdapter } from '@faultline/testing'
import { expect, it } from 'vitest'
import { allExamples } from './collect.ts'
import { exampleId } from './vite-plugin.ts'
import { made } from './watched-adapter.ts'

// Not it.each, which cuts long titles.
for (const example of allExamples().filter(({ runs }) => runs)) {
  it(`runs ${example.title}`, async () => {
    await import(exampleId(example))
    // People copy what they read, so an adapter shown must be a good one; a bad one is shown on purpose in testing.
    const adapters = made.splice(0)
    if (example.file.includes('/testing/')) return
    for (const adapter of adapters) expect(await checkAdapter(adapter)).toEqual([])
  })
}
