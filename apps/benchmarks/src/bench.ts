// What a fault costs: `pnpm bench`, or `pnpm bench csv` for the comparisons whose title has that word.
// Its figures are ratios within one run on one machine; the first line of each is the baseline against itself.
import { compare } from './compare.ts'
import { report } from './report.ts'
import { startVendor } from './start-vendor.ts'
import { csvGuard } from './suites/csv-guard.ts'
import { failedResponse, failure, formats } from './suites/failures.ts'
import { jsonClients, jsonSuccess } from './suites/json-success.ts'

const words = process.argv.slice(2).map((word) => word.toLowerCase())
const vendor = await startVendor()
const suites = [
  jsonSuccess(vendor.url, '1 KB'),
  jsonSuccess(vendor.url, '1 MB'),
  jsonClients(vendor.url, '1 KB'),
  jsonClients(vendor.url, '1 MB'),
  csvGuard(vendor.url, 'plain'),
  csvGuard(vendor.url, 'with JSON in every row'),
  ...formats.flatMap((format) => [failure(format, false), failure(format, true), failedResponse(format)]),
]

for (const { title, baseline, contenders, measure } of suites) {
  if (!words.every((word) => title.toLowerCase().includes(word))) continue
  console.log(report(title, baseline.name, await compare(baseline, contenders, measure)))
}
vendor.stop()
