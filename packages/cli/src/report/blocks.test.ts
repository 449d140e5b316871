import { describe, expect, it } from 'vitest'
import { har, line, traffic } from './__tests__/traffic.ts'
import type { BytesBlock } from './block.ts'
import { trafficCounter } from './count-traffic.ts'
import { harBlocks } from './har-blocks.ts'
import { lineBlocks } from './line-blocks.ts'

async function* chunksOf(text: string, size: number) {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function allOf(blocks: AsyncIterable<BytesBlock>): Promise<BytesBlock[]> {
  const all: BytesBlock[] = []
  for await (const block of blocks) all.push(block)
  return all
}

const textOf = (blocks: readonly BytesBlock[]) =>
  blocks.map(({ bytes }) => Buffer.from(bytes).toString()).join('')

describe.each([1, 2, 3, 7, 64, 1000, 100_000])('in chunks of %i bytes', (size) => {
  it('lines are never cut, nor a letter in them', async () => {
    const text = `${traffic}{"status":503,"body":"우리 쪽 문제"}`
    const blocks = await allOf(lineBlocks(chunksOf(text, size)))
    expect(textOf(blocks)).toBe(text)
    for (const { bytes } of blocks.slice(0, -1)) expect(bytes.at(-1) ?? 10).toBe(10)
  })

  it('entries of a HAR are never cut, nor mistaken', async () => {
    const blocks = await allOf(harBlocks(chunksOf(JSON.stringify(har, null, 1), size)))
    const entries = blocks.flatMap(({ bytes, ends = [] }) =>
      ends.map((end, index) => JSON.parse(Buffer.from(bytes.subarray(ends[index - 1] ?? 0, end)).toString())),
    )
    expect(entries).toEqual(har.log.entries)
  })

  it('an entry that is too long is skipped and counted', async () => {
    const entries = [{ a: 1 }, { long: 'x'.repeat(300) }, { b: 2 }]
    const blocks = await allOf(harBlocks(chunksOf(JSON.stringify({ log: { entries } }), size), 100))
    expect(textOf(blocks)).toBe('{"a":1}{"b":2}')
    expect(blocks.map(({ tooLong }) => tooLong)).toContain(1)
  })
})

it.each([1, 7, 64])('a line that is too long is skipped and counted, in chunks of %i bytes', async (size) => {
  const long = 'x'.repeat(300)
  for (const lines of [
    [long, 'a', 'b'],
    ['a', long, 'b'],
    ['a', 'b', long],
    [long, long, 'a', 'b'],
  ]) {
    const blocks = await allOf(lineBlocks(chunksOf(lines.join('\n'), size), 100))
    expect(textOf(blocks).split('\n').filter(Boolean)).toEqual(['a', 'b'])
    expect(blocks.reduce((sum, { tooLong }) => sum + tooLong, 0)).toBe(lines.length - 2)
  }
})

it('several threads count what one counts, and name the same lines', async () => {
  const text = `${traffic.repeat(100)}nonsense\n`.repeat(4)
  const counted = await Promise.all(
    [1, 2].map(async (threads) => {
      const counter = trafficCounter({ rules: [], otherwise: undefined }, threads, 2 ** 16)
      const bad: number[] = []
      await counter.count(lineBlocks(chunksOf(text, 2 ** 14)), ({ number }) => bad.push(number))
      const { vendors, records, unassigned } = await counter.finish()
      return { vendors, records, unassigned, bad }
    }),
  )
  expect(counted[1]).toEqual(counted[0])
  expect(counted[0]?.bad).toEqual([801, 1602, 2403, 3204])
})

it('a record is whatever the line says, in any order of its fields', async () => {
  const counter = trafficCounter({ rules: [], otherwise: 'slack' }, 1)
  await counter.count(
    lineBlocks(chunksOf(line({ body: { ok: false, error: 'ratelimited' } }), 99)),
    () => undefined,
  )
  const { vendors } = await counter.finish()
  expect([...(vendors.get('slack')?.failures.keys() ?? [])]).toEqual(['RATELIMITED'])
})
