import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../folders.ts'
import { readResults } from '../results.ts'
import { withBenchmark } from './readme-section.ts'

it('the README shows the results that are committed', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  expect(withBenchmark(readme, readResults())).toBe(readme)
})

it('says which marks are missing', () => {
  expect(() => withBenchmark('# A README', readResults())).toThrow(
    '<!-- benchmark: written by pnpm bench --write -->',
  )
})
