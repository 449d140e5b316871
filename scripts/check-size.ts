// Prints what each import weighs in a browser and checks it against its budget; also that a bundle carries nothing that
// the import doesn't use: no words for people, no retry decision. The budgets: decisions/0010-size.md.
import { bundleOf } from './size/bundle.ts'
import { unusedTextsOf } from './size/unused-texts.ts'
import { adapterPackages } from './workspace/packages.ts'

/** An adapter with all it needs of core, `readFields` included, and what each code adds to it. */
const firstAdapterBytes = 9050
/** An adapter beside another one, which has brought core along. */
const furtherAdapterBytes = 350
const bytesPerCode = 9

/** What an adapter may weigh beyond that, and why. */
const extraBytes: Record<string, number> = {
  // It guards a stream.
  'dfinery-export': 1000,
  // It tells five entries apart by their messages, and has a factory for other vendors.
  'status-object': 50,
}

/** The adapter beside which the others are weighed: it brings `readFields` along. */
const first = { module: '@faultline/code-string', name: 'codeString' }
const firstBundle = await bundleOf([first])

const table: object[] = []
const problems: string[] = []

const weigh = (what: string, bytes: number, budget: number) => {
  table.push({ import: what, bytes, budget, left: budget - bytes })
  if (bytes > budget) problems.push(`${what}: ${bytes} bytes, and the budget is ${budget}`)
}

weigh('isVendorError', (await bundleOf([{ module: '@faultline/core', name: 'isVendorError' }])).bytes, 150)

for (const { folder, manifest } of adapterPackages()) {
  const adapter = { module: manifest.name, name: camelCase(folder) }
  const alone = await bundleOf([adapter])
  const { catalogue } = await import(manifest.name)
  const own = bytesPerCode * Object.keys(catalogue.failures).length + (extraBytes[folder] ?? 0)
  weigh(adapter.name, alone.bytes, firstAdapterBytes + own)
  if (adapter.module !== first.module) {
    const { bytes } = await bundleOf([first, adapter])
    weigh(`${adapter.name} beside another`, bytes - firstBundle.bytes, furtherAdapterBytes + own)
  }
  const unused = await unusedTextsOf(manifest.name)
  const carried = unused.filter((text) => alone.text.includes(text))
  problems.push(...carried.map((text) => `${adapter.name} carries what it doesn't use: "${text}"`))
}

console.table(table)
for (const problem of problems) console.log(`FAIL ${problem}`)
if (problems.length > 0) process.exitCode = 1

/** An adapter package exports its adapter by its folder's name: `dfinery-import` exports `dfineryImport`. */
function camelCase(kebab: string): string {
  return kebab.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
