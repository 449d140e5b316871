import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { repositoryText } from './repository-file.ts'

const korean = readFileSync(new URL('../content/docs/ko/project/glossary.md', import.meta.url), 'utf8')

it('the Korean glossary explains the same words, in the same order', () => {
  const [explained = ''] = repositoryText('GLOSSARY.md').split('## Words not used')
  expect(wordsOf(korean, '용어')).toEqual(wordsOf(explained, 'word'))
})

/** The first cell of every row of a table, without those of its head. */
function wordsOf(markdown: string, head: string): string[] {
  const cells = [...markdown.matchAll(/^\| ([^|]+?) \|/gm)].map(([, cell = '']) => cell)
  return cells.filter((cell) => cell !== head)
}
