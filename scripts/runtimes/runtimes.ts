import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { capture } from '../run/capture.ts'
import { runInChromium } from './chromium.ts'
import { install } from './consumer.ts'
import { type Result, resultFrom } from './result.ts'
import type { TestVendor } from './vendor.ts'
import { runInWorkerd } from './workerd.ts'

/** Runs the cases on every runtime that can be had here. */
export async function runAll(folder: string, vendor: TestVendor): Promise<Result[]> {
  const urls = [vendor.vendor, vendor.refused]
  const results: Result[] = []
  for (const version of [20, 22, 24, 26]) {
    const node = ['--yes', '--prefer-offline', `node@${version}`]
    const found = await capture('npx', [...node, '--version'], { cwd: folder })
    const name = `Node ${found.code === 0 ? found.output.trim().split('\n').at(-1) : version}`
    results.push(
      found.code === 0
        ? await run(folder, name, 'npx', [...node, 'main.mjs', ...urls])
        : { name, skipped: found.output },
    )
  }
  results.push(
    await withPackages(folder, 'Bun', ['bun'], () =>
      run(folder, 'Bun', bin(folder, 'bun'), ['main.mjs', ...urls]),
    ),
  )
  const deno = ['run', '--allow-all', '--node-modules-dir=manual', 'main.mjs', ...urls]
  results.push(
    await withPackages(folder, 'Deno', ['deno'], () => run(folder, 'Deno', bin(folder, 'deno'), deno)),
  )
  results.push(await withPackages(folder, 'workerd', ['workerd'], () => runInWorkerd(folder, vendor)))
  const browser = existsSync('/usr/bin/chromium') ? [] : ['@sparticuz/chromium@147']
  results.push(
    await withPackages(folder, 'Chromium', ['playwright-core', ...browser], () =>
      runInChromium(folder, vendor),
    ),
  )
  return results
}

const bin = (folder: string, name: string) => join(folder, 'node_modules/.bin', name)

async function run(folder: string, name: string, command: string, args: string[]): Promise<Result> {
  return resultFrom(name, await capture(command, args, { cwd: folder }))
}

/** Runs where the packages can be installed; says why it doesn't where they can't. */
async function withPackages(
  folder: string,
  name: string,
  packages: readonly string[],
  runHere: () => Promise<Result>,
): Promise<Result> {
  const problem = await install(folder, packages)
  if (problem) return { name, skipped: problem }
  return runHere().catch((error: unknown) => ({ name, passed: 0, failed: [String(error)] }))
}
