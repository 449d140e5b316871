// Prints what each import weighs in a browser and checks it against its budget; also that a bundle carries nothing that
// the import doesn't use: no words for people, no retry decision. The budgets: decisions/0010-size.md.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { root } from './run/root.mjs'
import { bundleOf } from './size/bundle.ts'
import { unusedTextsOf } from './size/unused-texts.ts'
import { type AdapterPlace, adapterPlaces } from './workspace/packages.ts'

/** The simplest adapter with all that it needs of core, `readFields` included, but without its data. */
const firstAdapterBytes = 8880
/** The logic of an adapter that has names only, beside another one, which has brought core along. */
const furtherAdapterBytes = 350
/** A reader of the adapter's own, beyond what its names weigh in the data. */
const ownReaderBytes = 350
/** The readers that core has for vendors of a kind, and the guard of a stream. */
const sharedBytes: readonly (readonly [sign: string, bytes: number])[] = [
  ['readers/aws', 350],
  ['readers/xml', 900],
  ['readAwsXml', 700],
  ['readers/graphql', 350],
  ['readers/google-rpc', 350],
  ["from './guard.ts'", 600],
]

/** What a catalogue weighs whatever is done with it, and what the logic beside it may weigh. */
function ownBytes({ place, sources }: AdapterPlace, catalogue: object): number {
  const data = bytesOf(JSON.stringify(catalogue))
  const folder = join(root, place, sources)
  const files = globSync('*.ts', { cwd: folder, exclude: (file) => /test|respond|explain/.test(file) })
  const code = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
  const shared = sharedBytes.filter(([sign]) => code.includes(sign)).map(([, bytes]) => bytes)
  const readers = files.includes('reader.ts') ? [ownReaderBytes, ...shared] : shared
  return readers.reduce((sum, bytes) => sum + bytes, data)
}

/** What is sent of a text: compressed with brotli at its best. */
function bytesOf(text: string): number {
  return brotliCompressSync(text).length
}

/** What is weighed alone too, which for all would take twice as long: one adapter of each kind that core serves. */
const alsoAlone = [
  'codeString',
  'dfineryExport',
  'dfineryImport',
  'googleApis',
  'linear',
  's3',
  'statusObject',
]

/** The adapter beside which the others are weighed: it brings `readFields` along. */
const first = { module: '@faultline/code-string', name: 'codeString' }
const firstBytes = bytesOf(await bundleOf([first]))

const table: object[] = []
const problems: string[] = []

const weigh = (what: string, bytes: number, budget: number) => {
  table.push({ import: what, bytes, budget, left: budget - bytes })
  if (bytes > budget) problems.push(`${what}: ${bytes} bytes, and the budget is ${budget}`)
}

weigh('isVendorError', bytesOf(await bundleOf([{ module: '@faultline/core', name: 'isVendorError' }])), 150)

for (const adapterPlace of adapterPlaces()) {
  const { module, exportName } = adapterPlace
  const adapter = { module, name: exportName }
  const alone = await bundleOf([adapter])
  const { catalogue } = await import(module)
  const own = ownBytes(adapterPlace, catalogue)
  if (alsoAlone.includes(adapter.name)) weigh(adapter.name, bytesOf(alone), firstAdapterBytes + own)
  if (adapter.module !== first.module) {
    const bytes = bytesOf(await bundleOf([first, adapter]))
    weigh(`${adapter.name} beside another`, bytes - firstBytes, furtherAdapterBytes + own)
  }
  const unused = await unusedTextsOf(module)
  const carried = unused.filter((text) => alone.includes(text))
  problems.push(...carried.map((text) => `${adapter.name} carries what it doesn't use: "${text}"`))
}

console.table(table)
for (const problem of problems) console.log(`FAIL ${problem}`)
if (problems.length > 0) process.exitCode = 1
