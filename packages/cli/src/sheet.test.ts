import { expect, it } from 'vitest'
import { runCommand } from './__tests__/run-command.ts'
import type { Sheet } from './sheet.ts'
import { sheetText } from './sheet.ts'

const sheet: Sheet = {
  title: '제목',
  subject: 'Acme API',
  facts: [
    ['상태', 200],
    ['Retry?', 'no', 'bad'],
    ['absent', undefined],
  ],
  sections: [
    { heading: 'Cause', paragraphs: ['one two three four five', undefined] },
    { heading: 'Empty', paragraphs: [undefined] },
    { heading: 'The response', verbatim: '{\n  "a very long line that is never wrapped": 1\n}' },
  ],
}
const terminal = {
  stdin: process.stdin,
  typed: false,
  out: () => undefined,
  err: () => undefined,
  interactive: true,
  watched: false,
  columns: 20,
  language: 'en',
} as const

it('wraps a note below the subject', () => {
  const noted = sheetText({ ...sheet, note: 'one two three four five' }, { ...terminal, colour: false })
  expect(noted.split('\n\n')[1]).toBe('one two three four\nfive')
})

it('aligns wide letters, wraps paragraphs, and leaves out what is empty', () => {
  expect(sheetText(sheet, { ...terminal, colour: false })).toBe(`제목
Acme API

  상태    200
  Retry?  no

Cause
  one two three four
  five

The response
  {
    "a very long line that is never wrapped": 1
  }
`)
})

it('has colours only if they are wanted', async () => {
  expect(sheetText(sheet, { ...terminal, colour: true })).toContain('\u001b[31mno\u001b[39m')
  const args = ['explain', 'rate_limited']
  expect((await runCommand(args, { colour: true })).stdout).toContain('\u001b[32myes\u001b[39m')
  expect((await runCommand(args, { colour: false })).stdout).not.toContain('\u001b')
})
