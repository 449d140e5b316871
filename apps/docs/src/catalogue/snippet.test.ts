import { join } from 'node:path'
import { categories } from '@faultline/core'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { withModules } from '../../../../scripts/examples/with-modules.ts'
import { root } from '../../../../scripts/run/root.mjs'
import { categoryNames } from './category-names.ts'
import { documented } from './documented.ts'
import { snippetOf } from './snippet.ts'

/** A failure of each category, also if no vendor documents one, and one that took effect. */
const [first] = documented
const imagined = first
  ? [...categoryNames, 'done' as const].map((name) => {
      const traits = name === 'done' ? { processed: 'yes' as const } : categories[name]
      const category = name === 'done' ? 'conflict' : name
      return { ...first, ...traits, entry: { ...first.entry, category }, path: name }
    })
  : []

it('compiles for a failure of each kind', { timeout: 120_000 }, () => {
  // The first of each kind: most are of one vendor, and each further vendor's types take time.
  const kinds = new Map([...documented, ...imagined].reverse().map((one) => [kindOf(one), one]))
  const snippets = [...kinds.values()].map((one) => snippetOf(one, 'ko'))
  expect(snippets.length).toBeGreaterThan(categoryNames.length)
  expect(compile(snippets)).toEqual([])
})

/** Snippets of one kind differ in the names of the vendor and the reason only. */
function kindOf({ entry, retryable, processed }: (typeof documented)[number]): string {
  return [entry.category, retryable, processed].join(' ')
}

function compile(snippets: readonly string[]): string[] {
  const modules = new Map(
    snippets.map((code, index) => [join(import.meta.dirname, `.snippet-${index}.ts`), { code }]),
  )
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  )
  const host = withModules(ts.createCompilerHost(options), modules)
  const program = ts.createProgram([...modules.keys()], options, host)
  return program
    .getSemanticDiagnostics()
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
