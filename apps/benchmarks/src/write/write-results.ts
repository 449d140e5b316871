import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { peersFolder, resultsFolder, root } from '../folders.ts'
import { type Results, resultsFile } from '../results.ts'
import { type Chart, chartsOf } from './charts.ts'
import { withBenchmark } from './readme-section.ts'

/** Writes what a run found, its charts, and the README's section. */
export async function writeResults(found: Results): Promise<void> {
  const results = rounded(found)
  mkdirSync(resultsFolder, { recursive: true })
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 1)}\n`)
  const { chartSvg }: ChartLibrary = await import(join(peersFolder, 'chart-svg.ts'))
  for (const chart of chartsOf(results))
    for (const theme of ['light', 'dark'] as const)
      writeFileSync(join(resultsFolder, `${chart.name}-${theme}.svg`), await chartSvg(chart, theme))
  const readme = join(root, 'README.md')
  writeFileSync(readme, withBenchmark(readFileSync(readme, 'utf8'), results))
  console.log('Wrote apps/benchmarks/results and the section of README.md.')
}

interface ChartLibrary {
  readonly chartSvg: (chart: Chart, theme: 'light' | 'dark') => Promise<string>
}

/** More digits than noise leaves would only change with every run. */
function rounded(results: Results): Results {
  return JSON.parse(
    JSON.stringify(results, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(3)) : value,
    ),
  )
}
