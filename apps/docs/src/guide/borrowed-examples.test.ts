import { expect, it } from 'vitest'
import { codeUnder } from './code-under.ts'
import { sourceText } from './sources.ts'

const pages = import.meta.glob<string>('../content/docs/{,ko/}{*,guide/**/*}.mdx', {
  eager: true,
  import: 'default',
  query: '?raw',
})

const borrowed = Object.values(pages).flatMap((page) =>
  [...page.matchAll(/<Example of="(?<of>[^"]+)" under="(?<under>[^"]+)"(?: at=\{(?<at>\d+)\})?/g)].map(
    ({ groups }) => groups ?? {},
  ),
)

it('every example that a page borrows is there', () => {
  expect(borrowed.length).toBeGreaterThan(20)
  for (const { of = '', under = '', at = '1' } of borrowed)
    expect(codeUnder(sourceText(of), under, Number(at))).not.toBe('')
})
