import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createJournal } from '../ledger/journal.ts'
import { printReport, type Section } from './report.ts'

const printed: string[] = []
beforeEach(() => {
  printed.length = 0
  vi.spyOn(console, 'log').mockImplementation((text: string) => printed.push(text))
})
afterEach(() => vi.restoreAllMocks())

const section: Section = {
  vendor: 'acme',
  whole: 'sent',
  total: 5,
  parts: { accepted: 3, 'in doubt': 2 },
  problems: [],
}
const problem = (index: number) => `e-${index} was lost`

const rows: [name: string, section: Section, adds: boolean, problems: string[]][] = [
  ['parts that add up', section, true, []],
  [
    'a part missing',
    { ...section, parts: { accepted: 3, 'in doubt': 1 } },
    false,
    ['  acme: 5 sent, but the ledger has 4'],
  ],
  [
    'a part counted twice',
    { ...section, parts: { accepted: 5, 'in doubt': 2 } },
    false,
    ['  acme: 5 sent, but the ledger has 7'],
  ],
  ['parts that add up, but a problem', { ...section, problems: ['lost'] }, false, ['  acme: lost']],
  [
    'more problems than are shown',
    { ...section, problems: Array.from({ length: 12 }, (_, index) => problem(index)) },
    false,
    [...Array.from({ length: 10 }, (_, index) => `  acme: ${problem(index)}`), '  … and 2 more'],
  ],
]

test.each(rows)('%s', (_, section, adds, problems) => {
  expect(
    printReport(
      [{ ...section, vendor: 'fine', total: 0, parts: {}, problems: [] }, section],
      createJournal(),
      '/out',
    ),
  ).toBe(adds)
  const verdict = adds ? 'The ledger adds up.' : 'The ledger does NOT add up.'
  expect(printed.slice(1)).toEqual(['Written to /out', ...problems, verdict])
})

test('the table shows responses and actions, the most frequent first, and the ledger', () => {
  const journal = createJournal()
  const note = journal.noteFor('acme')
  note('responses', 'network')
  note('responses', 'ok', 4)
  note('actions', 'retried', 1200)
  printReport([section], journal, '/out')
  const cells = printed[0]!
    .split('\n')
    .map((row) => row.split('│').map((cell) => cell.trim().replace(/ +/, ' ')))
  expect(cells.filter(({ length }) => length > 1)).toEqual([
    ['', 'vendor', 'responses', 'actions', 'ledger', ''],
    ['', 'acme', '4 ok', '1,200 retried', '5 sent =', ''],
    ['', '', '1 network', '', '3 accepted', ''],
    ['', '', '', '', '2 in doubt', ''],
  ])
})
