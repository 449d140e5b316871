import { expect, it } from 'vitest'
import { codeUnder } from './code-under.ts'

const text = '# One\n```sh\nno\n```\n```ts\na\n```\n\n```ts compile-only\nb\n```\n## Two\n```ts\nc\n```\n'

it.each([
  ['One', 1, 'a\n'],
  ['One', 2, 'b\n'],
  ['Two', 1, 'c\n'],
])('finds block %#', (heading, at, code) => expect(codeUnder(text, heading, at)).toBe(code))

it('says what is missing', () => {
  expect(() => codeUnder(text, 'Three')).toThrow('There is no ts block 1 under the heading "Three"')
})
