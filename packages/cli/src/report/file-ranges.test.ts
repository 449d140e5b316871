import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { traffic } from './__tests__/traffic.ts'
import { pieceSize } from './block.ts'
import { trafficCounter } from './count-traffic.ts'
import { fileRanges } from './file-ranges.ts'
import { type Read, readLines } from './lines.ts'
import { recordsOf } from './records.ts'

const folder = mkdtempSync(join(tmpdir(), 'faultline-ranges-'))
const path = join(folder, 'traffic.ndjson')
afterAll(() => rmSync(folder, { recursive: true }))

/** The lines of a text as an editor counts them: a line feed ends one. */
const linesOf = (text: string) =>
  text.split('\n').slice(0, text.endsWith('\n') || text === '' ? -1 : undefined)

const someLines = fc.array(fc.constantFrom('a', '', '{"body":"우리 쪽 문제"}', 'x'.repeat(90), '\r'))

describe('ranges of a file', () => {
  it('have every line once, wherever they are cut', () =>
    fc.assert(
      fc.property(someLines, fc.boolean(), fc.integer({ min: 1, max: 200 }), (lines, isEnded, length) => {
        const text = lines.join('\n') + (isEnded ? '\n' : '')
        writeFileSync(path, text)
        const ranges = [...fileRanges(path, 0, length)]
        expect(ranges.flatMap((range) => [...recordsOf(range)].flat())).toEqual(linesOf(text))
      }),
      { numRuns: 60 },
    ))

  it('begin after a byte order mark', () => {
    writeFileSync(path, '\uFEFFa\nb')
    const ranges = [...fileRanges(path, 3, 1)]
    expect(ranges.flatMap((range) => [...recordsOf(range)].flat())).toEqual(['a', 'b'])
  })

  it('are counted by several threads as by one, with the same lines named', async () => {
    const text = `${traffic.repeat(100)}nonsense\n`
    writeFileSync(path, text.repeat(4))
    const counted = await Promise.all(
      [1, 2].map(async (threads) => {
        const counter = trafficCounter({ rules: [], otherwise: undefined }, threads, 2 ** 14)
        const bad: number[] = []
        await counter.count(smallRanges(path), ({ number }) => bad.push(number))
        const { vendors, records } = await counter.finish()
        return { vendors, records, bad }
      }),
    )
    expect(counted[1]).toEqual(counted[0])
    expect(counted[0]?.bad).toEqual([801, 1602, 2403, 3204])
  })

  it('of a file that has gone give one error, however many threads read them', async () => {
    const unhandled: unknown[] = []
    const keep = (error: unknown) => unhandled.push(error)
    process.on('unhandledRejection', keep)
    const gone = Array.from({ length: 6 }, (_, index) => ({
      format: 'ndjson' as const,
      path: `${path}-gone`,
      start: index,
      end: index + 1,
    }))
    for (const threads of [1, 2]) {
      const counter = trafficCounter({ rules: [], otherwise: undefined }, threads, 2)
      await expect(counter.count(gone, () => undefined)).rejects.toThrow('ENOENT')
      await counter.stop()
    }
    process.off('unhandledRejection', keep)
    expect(unhandled).toEqual([])
  })
})

async function* smallRanges(file: string) {
  yield* fileRanges(file, 0, 2 ** 14)
}

describe('a line that is too long', () => {
  const long = 'x'.repeat(3 * pieceSize)
  it.each([
    ['first', [long, 'a', 'b'], [undefined, 'a', 'b']],
    ['in the middle', ['a', long, 'b'], ['a', undefined, 'b']],
    ['last', ['a', 'b', long], ['a', 'b', undefined]],
    ['twice', [long, long, 'b'], [undefined, undefined, 'b']],
    ['by one byte', ['y'.repeat(2 * pieceSize), 'b'], [undefined, 'b']],
    ['not quite', ['y'.repeat(2 * pieceSize - 1), 'b'], ['y'.repeat(2 * pieceSize - 1), 'b']],
  ])('is skipped and counted: %s', (_, lines, read) => {
    expect([...readLines(reading(lines.join('\n')), 2 * pieceSize)].flat()).toEqual(read)
  })
})

/** Reads a text as a file is read. */
function reading(text: string): Read {
  const bytes = Buffer.from(text)
  let at = 0
  return (into, offset, most) => {
    const length = bytes.copy(into, offset, at, at + most)
    at += length
    return length
  }
}
