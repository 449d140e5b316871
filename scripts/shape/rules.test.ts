import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Manifest, workspacePackages } from '../workspace/packages.ts'
import { rules } from './rules.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'faultline-shape-'))
  for (const folder of ['packages', 'apps']) mkdirSync(join(root, folder))
})
afterEach(() => rmSync(root, { recursive: true }))

/** Adds a package to the workspace; files are paths below its src. */
function add(folder: string, files: Record<string, string>, manifest: Partial<Manifest> = {}): void {
  const text = JSON.stringify({ name: `@faultline/${folder}`, ...manifest })
  const all = { '../package.json': text, ...files }
  for (const [path, content] of Object.entries(all)) {
    const file = join(root, 'packages', folder, 'src', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

const problems = (rule: keyof typeof rules): string[] =>
  rules[rule]?.(workspacePackages(root), root) ?? ['no such rule']

it('sees an import that points outwards', () => {
  add('core', { 'fault.ts': "import { acme } from '@faultline/acme'", 'path.ts': "import 'node:path'" })
  add('acme', { 'rule.ts': "export type { Outcome } from '@faultline/testing'" })
  add('integrations', {
    'axios.ts': "import axios from 'axios'; const acme = import('@faultline/acme/explain')",
  })
  expect(problems('imports point inwards')).toEqual([
    '@faultline/acme: src/rule.ts may not import @faultline/testing',
    '@faultline/core: src/fault.ts may not import @faultline/acme',
    '@faultline/core: src/path.ts may not import node:path',
    '@faultline/integrations: src/axios.ts may not import @faultline/acme/explain',
  ])
})

it('lets tests import what they like, and everybody core', () => {
  add('core', { 'fault.test.ts': "import { acme } from '@faultline/acme'; import 'vitest'" })
  add('acme', { 'rule.ts': "import { codeOf } from '@faultline/core'" })
  expect(problems('imports point inwards')).toEqual([])
})

it('sees an import of what is not declared', () => {
  add('testing', { 'contract.ts': "import { it } from 'vitest'" })
  expect(problems('what is imported is declared')).toHaveLength(1)
  add('testing', {}, { peerDependencies: { vitest: '*' } })
  expect(problems('what is imported is declared')).toEqual([])
})

it('sees one host import another', () => {
  const exports = {
    './axios': { '@faultline/source': './src/axios.ts' },
    './ky': { '@faultline/source': './src/ky.ts' },
  }
  add('integrations', { 'axios.ts': "import './ky.ts'", 'ky.ts': "import './shared.ts'" }, { exports })
  expect(problems('no host of integrations imports another')).toEqual([
    "src/axios.ts imports src/ky.ts, another host's",
  ])
})

it('sees a cycle, also one of types', () => {
  add('core', {
    'a.ts': "import './b.ts'",
    'b.ts': "import type { C } from './c.ts'",
    'c.ts': "export { B } from './b.ts'",
  })
  expect(problems('there are no import cycles')).toEqual(['@faultline/core: src/b.ts → src/c.ts → src/b.ts'])
})

it('sees an import of the own index', () => {
  add('core', {
    'a.ts': "import './index.ts'",
    'b.ts': "import '@faultline/core'",
    'b.test.ts': "import '@faultline/core'",
  })
  expect(problems('nobody imports the index of its own package')).toHaveLength(2)
})

it('sees a missing file of an adapter, and one that no other has', () => {
  const files = ['adapter', 'catalogue', 'explain', 'index', 'rule', 'wire', 'parse']
  add('acme', Object.fromEntries(files.map((name) => [`${name}.ts`, ''])))
  expect(problems('adapters have the same files')).toEqual([
    'acme has no src/words.ts',
    'acme has src/parse.ts, which no other adapter has and no reason allows',
  ])
})

it('sees exports that are published otherwise than they are built', () => {
  const built = {
    import: { types: './dist/index.d.ts', default: './dist/index.js' },
    require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
  }
  const exports = { '.': { '@faultline/source': './src/index.ts', ...built } }
  const rule = 'exports lead to sources, and when published to what is built'
  add('acme', { 'index.ts': '' }, { exports, publishConfig: { exports: { '.': built } } })
  expect(problems(rule)).toEqual([])
  add('acme', {}, { exports, publishConfig: { exports } })
  expect(problems(rule)).toEqual(['@faultline/acme: "." is published otherwise'])
})

it('sees a range that pins, and a dependency too many', () => {
  add('acme', {}, { dependencies: { '@faultline/core': 'workspace:*', zod: '^4' } })
  expect(problems('our packages depend on each other as workspace:^')).toHaveLength(1)
  expect(problems('core depends on nothing, an adapter on core')).toEqual(['@faultline/acme depends on zod'])
})
