import { join } from 'node:path'
import { type Category, categories } from '@faultline/core'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { withModules } from '../../../../scripts/examples/with-modules.ts'
import { root } from '../../../../scripts/run/root.mjs'
import { categoryNames } from './category-names.ts'
import { columnsOf, mostColumns } from './code-width.ts'
import { type Documented, documented } from './documented.ts'
import { snippetOf } from './snippet.ts'
import { wrongSnippetOf } from './wrong-snippet.ts'

/** What a snippet depends on, beside the names of the vendor and of the reason. */
type Traits = Pick<Documented, 'retryable' | 'processed'> & { readonly category: Category }

const traitsOfNames = categoryNames.map((category): Traits => ({ category, ...categories[category] }))
const found = documented.map(
  ({ entry, retryable, processed }): Traits => ({
    category: entry.category,
    retryable,
    processed,
  }),
)
const done: Traits = { category: 'conflict', retryable: false, processed: 'yes' }

/** One of each kind, whether or not a vendor documents it. */
const kinds = new Map([...found, ...traitsOfNames, done].map((traits) => [kindOf(traits), traits]))

it('compiles for a failure of each kind', { timeout: 120_000 }, () => {
  const [first] = documented
  expect(first).toBeDefined()
  // All under the first vendor's name: each further vendor's types take time.
  const snippets = [...kinds.values()].map(({ category, ...traits }) =>
    snippetOf({ ...first!, ...traits, entry: { ...first!.entry, category } }, 'ko'),
  )
  expect(snippets.length).toBeGreaterThan(categoryNames.length)
  expect(compile([...snippets, ...wrongCodes()])).toEqual([])
})

it('shows its wrong counterpart with what is wrong', () => {
  const why = (path: string) => wrongSnippetOf(at(path), undefined, 'en').why
  expect(why('dfinery-import/too-many-events')).toContain('HTTP 200 passes')
  expect(why('openai/insufficient-quota')).toContain('doesn’t go away by itself')
  expect(why('toss-payments/failed-internal-system-processing')).toContain('may take effect twice')
  expect(why('slack/ratelimited')).toContain('at once')
  expect(why('stripe/card-declined')).toContain('more failures with that status')
  expect(why('stripe/account-invalid')).toContain('the code that identifies it is lost')
})

it('fits in the width that people see', () => {
  const names = /'[^']*'/g // can't be wrapped
  const lines = documented
    .filter(({ hasPage }) => hasPage)
    .flatMap((one) => snippetOf(one, 'ko').replace(names, "''").split('\n'))
  expect([...new Set(lines)].filter((line) => columnsOf(line) > mostColumns)).toEqual([])
})

function at(path: string): Documented {
  return documented.find((one) => one.path === `catalogue/${path}`)!
}

/** Every way in which it's wrong. */
function wrongCodes(): string[] {
  const text = { status: 200, headers: {}, body: 'text' }
  return [
    ...new Set(
      documented.flatMap((one) => [undefined, text].map((wire) => wrongSnippetOf(one, wire, 'en').code)),
    ),
  ]
}

function kindOf({ category, retryable, processed }: Traits): string {
  return [category, retryable, processed].join(' ')
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
  // Of the snippets alone: the sources that they import are checked with everything else.
  return [...modules.keys()]
    .flatMap((path) => program.getSemanticDiagnostics(program.getSourceFile(path)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
