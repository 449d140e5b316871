import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'faultline-hardened-'))
const program = join(folder, 'main.mjs')

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, 'main.ts')],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@faultline/source'],
    external: ['vitest', 'fast-check'],
  })
})

afterAll(() => rmSync(folder, { recursive: true }))

const hardened = ['--frozen-intrinsics', '--disallow-code-generation-from-strings', '--disable-proto=throw']

test.each([
  ['intrinsics are frozen, strings can’t become code and __proto__ throws', hardened],
  ['the prototype of all objects is polluted', [], 'polluted'],
])(
  'where %s, every decision is the same',
  async (_where, flags, mode = 'clean') => {
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, program, mode])
    expect(JSON.parse(stdout)).toEqual({ decided: 303, faults: expect.any(Number), different: [] })
  },
  60_000,
)
