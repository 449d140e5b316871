import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { capture } from '../run/capture.ts'
import { root } from '../run/root.mjs'
import { builtEntries } from '../shape/exports.ts'
import { rules } from '../shape/rules.ts'
import { type Package, workspacePackages } from '../workspace/packages.ts'
import { generateAdapter } from './generate.ts'
import { renameVendor } from './names.ts'

/** A copy of the workspace in which only what the generator writes to is real. */
const copy = mkdtempSync(join(tmpdir(), 'faultline-new-adapter-'))

const others = workspacePackages()
let withNew: Package[]

beforeAll(() => {
  for (const name of ['package.json', 'README.md', 'tsconfig.base.json', 'tsup.base.ts', '.changeset'])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  const link = (path: string) => symlinkSync(join(root, path), join(copy, path))
  link('node_modules')
  for (const kind of ['packages', 'apps']) {
    mkdirSync(join(copy, kind))
    for (const folder of readdirSync(join(root, kind))) if (folder !== 'docs') link(join(kind, folder))
  }
  mkdirSync(join(copy, 'apps/docs/src'), { recursive: true })
  for (const path of ['package.json', 'src/vendors.ts'])
    cpSync(join(root, 'apps/docs', path), join(copy, 'apps/docs', path))
  generateAdapter('acme-billing', copy)
  withNew = workspacePackages(copy)
})
afterAll(() => rmSync(copy, { recursive: true }))

it('knows every spelling of a name', () => {
  expect(
    renameVendor('example-vendor exampleVendor ExampleVendor Example Vendor', 'example-vendor', 'acme'),
  ).toBe('acme acme Acme Acme')
})

it.each(Object.entries(rules))('makes a package of which holds: %s', (_, rule) => {
  const before = rule(others, root)
  expect(rule(withNew, copy).filter((problem) => !before.includes(problem))).toEqual([])
})

it('makes a package that builds what it exports', async () => {
  for (const each of withNew.filter(({ folder }) => folder === 'acme-billing'))
    expect(await builtEntries(each)).toEqual([])
})

it('makes a package that compiles and keeps the contract', { timeout: 60_000 }, async () => {
  const config = join(root, 'vitest.config.ts')
  const results = await Promise.all([
    capture('tsc', ['--project', join(copy, 'packages/acme-billing')]),
    capture('vitest', ['run', '--root', copy, '--config', config, 'packages/acme-billing/']),
  ])
  for (const { code, output } of results) expect(code, output).toBe(0)
})
