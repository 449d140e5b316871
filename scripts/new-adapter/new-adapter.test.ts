import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { root } from '../run/root.mjs'
import { staleFiles } from '../sync/stale-files.ts'
import { generateAdapter } from './generate.ts'
import { renameVendor } from './names.ts'

/** A workspace in which there is nothing yet but the README that lists the adapters. */
const empty = mkdtempSync(join(tmpdir(), 'faultline-new-adapter-'))
cpSync(join(root, 'README.md'), join(empty, 'README.md'))
symlinkSync(join(root, 'node_modules'), join(empty, 'node_modules'))
afterAll(() => rmSync(empty, { recursive: true }))

await generateAdapter('acme-billing', empty)
const made = join(empty, 'packages/adapters/acme-billing')

// Its own tests run among these: that's the contract, about a vendor that nobody has touched yet.
await import(join(made, 'src/vendor.test.ts'))

it('knows every spelling of a name', () => {
  expect(
    renameVendor('example-vendor exampleVendor ExampleVendor Example Vendor', 'example-vendor', 'acme'),
  ).toBe('acme acme Acme Acme')
})

it('makes all that an adapter consists of, and nothing that names the template', () => {
  const files = readdirSync(made, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.map(({ name }) => name).sort()).toEqual([
    'README.md',
    'adapter.ts',
    'catalogue.ts',
    'en.ts',
    'explain.ts',
    'index.ts',
    'ko.ts',
    'package.json',
    'respond.ts',
    'vendor.test.ts',
  ])
  for (const { parentPath, name } of files)
    expect(readFileSync(join(parentPath, name), 'utf8')).not.toMatch(/example.?vendor/i)
  expect(existsSync(join(empty, '.changeset/acme-billing-adapter.md'))).toBe(true)
})

it('makes an adapter that is in sync, and listed', async () => {
  expect(await staleFiles(empty)).toEqual([])
  expect(readFileSync(join(empty, 'README.md'), 'utf8')).toContain('`@faultline/acme-billing`')
  expect(readFileSync(join(made, 'README.md'), 'utf8')).toContain('| `TOO_MANY_CALLS` |')
})
