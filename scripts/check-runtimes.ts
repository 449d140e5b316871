// Runs the packed tarballs on every runtime that is promised, and compiles against them with every TypeScript that is.
// A runtime that can't be had here is skipped, said aloud, and fails the check only under --strict. Needs the npm registry.
import { rmSync } from 'node:fs'
import { compileAll } from './runtimes/compilers.ts'
import { installCases } from './runtimes/consumer.ts'
import { runAll } from './runtimes/runtimes.ts'
import { startVendor } from './runtimes/vendor.ts'

const isStrict = process.argv.includes('--strict')
const folder = await installCases()
const vendor = await startVendor()
try {
  const results = [...(await runAll(folder, vendor)), ...(await compileAll(folder))]
  console.table(
    Object.fromEntries(
      results.map((result) => [
        result.name,
        'skipped' in result
          ? { result: 'SKIPPED', passed: 0, failed: 0 }
          : {
              result: result.failed.length > 0 ? 'FAIL' : 'ok',
              passed: result.passed,
              failed: result.failed.length,
            },
      ]),
    ),
  )
  for (const result of results) {
    if ('skipped' in result) {
      console.log(
        `SKIPPED ${result.name}: it could not be had here\n${result.skipped.trim().split('\n').at(-1)}`,
      )
      if (isStrict) process.exitCode = 1
      continue
    }
    for (const each of result.failed) console.log(`FAIL ${result.name}: ${each}`)
    if (result.failed.length > 0) process.exitCode = 1
  }
} finally {
  vendor.stop()
  rmSync(folder, { recursive: true, force: true })
}
