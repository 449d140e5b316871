import { expect, it } from 'vitest'
import { keepEnds } from './keep-ends.ts'
import { readPaste } from './read-paste.ts'

const rows = 'id,name\n'.repeat(200_000)

it('keeps the status line and the last line of a long paste', () => {
  const { text, cut } = keepEnds(`HTTP/2 200\n\n${rows}{"result":"fail"}`)
  expect(text.startsWith('HTTP/2 200')).toBe(true)
  expect(text.endsWith('{"result":"fail"}')).toBe(true)
  expect(cut).toEqual({ read: 1_048_576, of: 1_600_029 })
})

it('leaves a paste of a mebibyte as it is', () => {
  const text = 'x'.repeat(1_048_576)
  expect(keepEnds(text)).toEqual({ text })
})

it('reads a long archive whole, and the ends of its last response', () => {
  const entry = (text: string) => ({ response: { status: 200, headers: [], content: { text } } })
  const archive = (last: string) => JSON.stringify({ log: { entries: [entry(rows), entry(last)] } })
  expect(readPaste(archive('{"ok":false}'))).toEqual({
    kind: 'response',
    format: 'har',
    response: { status: 200, headers: {}, body: '{"ok":false}' },
    others: { count: 1, read: 'last' },
    own: JSON.stringify(entry('{"ok":false}')),
  })
  expect(readPaste(archive(`${rows}end`))?.cut).toEqual({ read: 1_048_576, of: 1_600_003 })
  const commented = `{"_comment":"written by a proxy",${archive('{"ok":false}').slice(1)}`
  expect(readPaste(commented)?.format).toBe('har')
})
