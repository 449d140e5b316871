import { DatabaseSync } from 'node:sqlite'
import type { Adapter, Fault } from '@faultline/core'
import { beforeAll, expect, it } from 'vitest'
import { adapters } from '../../adapters.ts'
import { type HardResponse, hardResponses } from '../__tests__/hard-responses.ts'
import { catalogueTables } from '../tables.ts'
import { bodyRules } from './body-rules.ts'
import { sqlScript } from './script.ts'

const vendors = adapters.filter(({ vendor }) => bodyRules[vendor])
const database = new DatabaseSync(':memory:')
const sent = new Map<string, { adapter: Adapter<Fault, unknown, unknown>; responses: HardResponse[] }>()

beforeAll(async () => {
  for (const { vendor, load, respond } of vendors) {
    const adapter = await load()
    sent.set(vendor, { adapter, responses: hardResponses(adapter, await respond()) })
  }
  const tables = catalogueTables([...sent.values()].map(({ adapter }) => adapter.catalogue))
  database.exec(
    'CREATE TABLE faultline_responses (line INTEGER, vendor TEXT, status INTEGER, headers TEXT, body TEXT)',
  )
  database.exec(sqlScript(tables, 'sqlite').text)
})

it.each(vendors)(
  'decides every response of $vendor as its adapter does, or says that it can’t',
  ({ vendor }) => {
    const { adapter, responses } = sent.get(vendor)!
    const decided = decide(responses)
    const wrong = responses.flatMap((response, line) => {
      const row = decided[line]
      const expected = expectedOf(adapter, response)
      if (row?.['is_unread'] === 1 || JSON.stringify(comparable(row)) === JSON.stringify(expected)) return []
      return { response, expected, actual: comparable(row) }
    })
    expect(wrong.slice(0, 3)).toEqual([])
    const unread = decided.filter((row) => row['is_unread'] === 1).length
    expect(unread / responses.length).toBeLessThan(0.4)
  },
)

type Decided = Record<string, unknown>

function decide(responses: readonly HardResponse[]): Decided[] {
  database.exec('BEGIN; DELETE FROM faultline_responses')
  const insert = database.prepare('INSERT INTO faultline_responses VALUES (?, ?, ?, ?, ?)')
  for (const [line, { vendor, status, headers, body }] of responses.entries())
    insert.run(line, vendor, status, headers, body)
  database.exec('COMMIT')
  return database.prepare('SELECT * FROM faultline_decisions ORDER BY line').all()
}

const columns = ['is_ok', 'reason', 'category', 'origin', 'retryable', 'processed', 'decided_by']
const comparable = (row: Decided | undefined) => columns.map((column) => row?.[column])

function expectedOf(adapter: Adapter<Fault, unknown, unknown>, { status, body }: HardResponse) {
  const outcome = adapter.classify({ status, body })
  if (outcome.ok) return [1, null, null, null, null, null, null]
  const { reason = null, category, origin, retryable, processed, decidedBy } = outcome.fault
  return [0, reason, category, origin, retryable ? 1 : 0, processed, decidedBy]
}
