import { expect, it } from 'vitest'
import { countUnassigned, emptyTally, mergeTally, type Tally } from './tally.ts'

function tallyOf(hosts: number, first = 0): Tally {
  const tally = emptyTally()
  for (let host = first; host < first + hosts; host++) countUnassigned(tally, `h${host}.example`)
  countUnassigned(tally, '')
  return tally
}

it('keeps ten thousand hosts, and counts those of further ones apart from those without a URL', () => {
  const tally = tallyOf(10_050)
  expect(tally.records).toBe(10_051)
  expect(tally.unassigned.size).toBe(10_000)
  expect(tally.ofOtherHosts).toBe(51)
})

it('adds both when two threads counted', () => {
  const tally = tallyOf(6000)
  mergeTally(tally, tallyOf(10_050, 3000))
  expect(tally.records).toBe(16_052)
  expect(tally.unassigned.get('h5999.example')).toBe(2)
  expect(tally.unassigned.get('')).toBe(1)
  const kept = [...tally.unassigned.values()].reduce((sum, count) => sum + count, 0)
  expect(kept + tally.ofOtherHosts).toBe(16_052)
})
