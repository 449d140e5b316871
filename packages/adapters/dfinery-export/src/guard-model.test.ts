import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyOf, cut, latin1, readGuarded } from './__tests__/read-guarded.ts'
import { read, readFailure } from './reader.ts'
import { failureIndex } from './written-failure.ts'

const failure = '{"result":"fail","message":"query_error"}'
const encode = (text: string) => new TextEncoder().encode(text)
const places = fc.array(fc.nat(), { maxLength: 8 })
const bits = [
  '{',
  '}',
  '"',
  ':',
  ',',
  '\n',
  '\r\n',
  ' ',
  '\t',
  '\\',
  'result',
  'message',
  'fail',
  'a',
  '한',
  '😀',
]
const texts = [
  '{"result":"fail"',
  '"result"',
  '"fail"',
  '{ "message" : "',
  '{""result"":""fail""}',
  '{\n',
  failure,
]

/** A CSV as RFC 4180 has it: every cell that needs quotes has them, and some that don't. */
const csv = fc
  .record({
    cells: fc.array(
      fc.record({
        text: fc.array(fc.constantFrom(...bits, ...texts), { maxLength: 5 }).map((parts) => parts.join('')),
        quoted: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
    columns: fc.integer({ min: 1, max: 3 }),
    lineBreak: fc.constantFrom('\n', '\r\n'),
    ended: fc.boolean(),
  })
  .map(({ cells, columns, lineBreak, ended }) => {
    let text = ['event', 'user', 'json'].slice(0, columns).join(',')
    for (const [index, { text: cell, quoted }] of cells.entries()) {
      text += index % columns ? ',' : lineBreak
      text += quoted || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
    }
    return ended ? text + lineBreak : text
  })

describe('a valid CSV', () => {
  it('is whole, whatever its cells hold and however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(csv, places, async (text, places) => {
        const guarded = await readGuarded(bodyOf(cut(encode(text), places)))
        expect({ ...guarded, chunks: [] }).toEqual({ rows: latin1(text), chunks: [] })
        expect(read(text)).toEqual({ ok: true, value: text })
      }),
      { numRuns: Number(process.env['RUNS'] ?? 2000) },
    )
  }, 600_000)

  it('that breaks off anywhere before a failure ends where the failure begins', async () => {
    const spaces = fc.stringMatching(/^[ \t]{0,3}$/)
    const written = fc.oneof(
      fc.constantFrom(failure, '{"message":"query_error","result":"fail"}'),
      fc
        .tuple(spaces, spaces, spaces)
        .map(([a, b, c]) => `{${a}"result"${b}:${c}"fail"\n,"message":"query_error"}`),
    )
    const after = fc.constantFrom('', '\n', ' \r\n ', ' '.repeat(70_000))
    await fc.assert(
      fc.asyncProperty(csv, fc.nat(), written, after, places, async (text, end, written, after, places) => {
        const rows = encode(text).slice(0, 5 + (end % (text.length - 4)))
        const body = Buffer.concat([rows, encode(written), encode(after)])
        const guarded = await readGuarded(bodyOf(cut(Uint8Array.from(body), places)))
        expect(guarded.rows).toBe(latin1(rows))
        expect(read(guarded.failure)).toMatchObject({ code: 'query_error' })
      }),
      { numRuns: Number(process.env['RUNS'] ?? 1000) },
    )
  }, 600_000)
})

describe('a failure is found', () => {
  const rows = ['event,json\n', 'x,{\n', '"{""result"":""fail""}",{"re\n', '"{",y\n']
  const pretty = '{\r\n "message" : "query_error",\n\t"result" : "fail"\r\n}'

  async function isFound(before: string, failure: string, places: readonly number[]) {
    const guarded = await readGuarded(bodyOf(cut(encode(before + failure), places)))
    expect([guarded.rows, guarded.failure]).toEqual([before, failure])
  }

  it.each([failure, pretty])('after each row, cut in two at every byte: %j', async (failure) => {
    for (let count = 1; count <= rows.length; count++) {
      const before = rows.slice(0, count).join('')
      for (let at = 0; at <= before.length + failure.length; at++) await isFound(before, failure, [at])
    }
  })

  it('after rows, cut in three at every two bytes', async () => {
    const before = rows.slice(0, 2).join('')
    const size = before.length + failure.length
    for (let first = 0; first <= size; first++)
      for (let second = first; second <= size; second++) await isFound(before, failure, [first, second])
  }, 60_000)
})

it('the stream and the whole text agree on any text', async () => {
  const text = fc.array(fc.constantFrom(...bits, ...texts, '\v', '\ufeff', '"}', '{"r', 'x\n'), {
    maxLength: 20,
  })
  await fc.assert(
    fc.asyncProperty(text, places, async (parts, places) => {
      const body = `a${parts.join('')}`
      const bytes = encode(body)
      const guarded = await readGuarded(bodyOf(cut(bytes, places)))
      const reading = read(body)
      const at = failureIndex(bytes)
      expect(guarded.rows).toBe(latin1(at < 0 ? bytes : bytes.slice(0, at)))
      expect(guarded.failure).toBe(at < 0 ? undefined : new TextDecoder().decode(bytes.subarray(at)))
      if (at < 0) expect(reading).toEqual({ ok: true, value: body })
      else
        expect(reading).toEqual({
          ok: false,
          phase: 'stream',
          ...(readFailure(guarded.failure) ?? { malformed: true }),
        })
    }),
    { numRuns: Number(process.env['RUNS'] ?? 2000) },
  )
}, 600_000)
