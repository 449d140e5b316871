import { expect, it } from 'vitest'
import { examplesIn } from './extract.ts'

const find = (name: string, text: string) => examplesIn(`/project/${name}`, '/project', text)

it('finds every ts block of a Markdown file, and no other', () => {
  const text = '# Title\n```ts\na\n```\n```sh\nnpm start\n```\n- in a list\n  ```ts\n  b\n    c\n  ```\n'
  expect(find('README.md', text).map(({ title, code }) => [title, code])).toEqual([
    ['README.md:2', 'a\n'],
    ['README.md:9', 'b\n  c\n'],
  ])
})

it('puts the setup that readers do not see before its block', () => {
  const text =
    '<!-- before this example\ndeclare const batch: string[]\n-->\n```ts compile-only\nsend(batch)\n```\n'
  expect(find('README.md', text)).toMatchObject([
    { line: 4, code: 'declare const batch: string[]\nsend(batch)\n', runs: false },
  ])
})

it('finds the examples of docstrings, and no code of other tags', () => {
  const text = [
    '/**',
    ' * Adds.',
    ' *',
    ' * @example',
    ' * ```ts',
    ' * add(1, 2)',
    ' *   .toFixed()',
    ' * ```',
    ' * @remarks',
    ' * ```ts',
    ' * no(example)',
    ' * ```',
    ' */',
    'const block = `',
    '```ts',
    'neither',
    '```',
    '`',
  ].join('\n')
  expect(find('add.ts', text)).toMatchObject([{ title: 'add.ts:5', code: 'add(1, 2)\n  .toFixed()\n' }])
})
