// Prints what each import weighs in a browser and checks it against its budget; also that a bundle carries nothing that
// the import doesn't use: no words for people, no retry decision. The budgets: decisions/0010-size.md.
import { bundleOf } from './size/bundle.ts'
import { unusedTextsOf } from './size/unused-texts.ts'
import { adapterPlaces } from './workspace/packages.ts'

/** An adapter with all it needs of core, `readFields` included, and what each code adds to it. */
const firstAdapterBytes = 9050
/** An adapter beside another one, which has brought core along. */
const furtherAdapterBytes = 350
const bytesPerCode = 9

/** What an adapter may weigh beyond that, and why. */
const extraBytes: Record<string, number> = {
  // It guards a stream.
  dfineryExport: 1000,
  // It tells five entries apart by their messages, and has a factory for other vendors.
  statusObject: 50,
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

for (const { module, exportName } of adapterPlaces()) {
  const adapter = { module, name: exportName }
  const alone = await bundleOf([adapter])
  const { catalogue } = await import(module)
  const own = bytesPerCode * Object.keys(catalogue.failures).length + (extraBytes[exportName] ?? 0)
  weigh(adapter.name, alone.bytes, firstAdapterBytes + own)
  if (adapter.module !== first.module) {
    const { bytes } = await bundleOf([first, adapter])
    weigh(`${adapter.name} beside another`, bytes - firstBundle.bytes, furtherAdapterBytes + own)
  }
  const unused = await unusedTextsOf(module)
  const carried = unused.filter((text) => alone.text.includes(text))
  problems.push(...carried.map((text) => `${adapter.name} carries what it doesn't use: "${text}"`))
}

console.table(table)
for (const problem of problems) console.log(`FAIL ${problem}`)
if (problems.length > 0) process.exitCode = 1
