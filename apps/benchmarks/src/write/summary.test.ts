import { expect, it } from 'vitest'
import type { Found } from '../measure-process.ts'
import type { Mark } from '../verdict.ts'
import { cellOf, summariesOf } from './summary.ts'

it.each<[Mark[], string]>([
  [[], '–'],
  [['unsaid', 'unsaid'], '–'],
  [['right', 'right'], '2/2'],
  [['right', 'wrong: conflict', 'unsaid'], '1/3, 1 wrong'],
  [['wrong: conflict'], '0/1, 1 wrong'],
  [['raw', 'unsaid'], 'in the body'],
  [['right', 'raw'], '1/2, 1 in the body'],
])('%j reads as %s', (marks, cell) => {
  expect(cellOf(marks)).toBe(cell)
})

it('sums up a contender over all vendors, and what it says in either comparison', () => {
  const spread = { ratio: 3, from: 2, to: 4 }
  const ratios = [{ name: 'ours', time: spread, cpu: spread }]
  const facts = { code: 'right', retry: 'unsaid' } as const
  const found: Found = {
    node: '24.0.0',
    peers: {},
    compared: [
      { group: 'text', title: 'stripe', baseline: 'by hand', ratios, verdicts: { ours: { facts } } },
      {
        group: 'response',
        title: 'stripe',
        baseline: 'text()',
        ratios: [],
        verdicts: { ours: { facts, printsToken: true } },
      },
    ],
  }
  expect(summariesOf(found)).toEqual([
    {
      name: 'ours',
      text: { median: 3, from: 3, to: 3 },
      marks: {
        failed: [],
        code: ['right'],
        subcode: [],
        category: [],
        retry: ['unsaid'],
        waitMs: [],
        processed: [],
      },
      printsToken: true,
    },
  ])
})
