import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  cutBefore,
  cutWithin,
  endWithin,
  exportResponse,
  type FaultInjection,
  gatewayPage,
  startVendors,
  type Vendors,
} from '@faultline/simulators'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exportEvents } from '../client/vendor-calls.ts'
import { exportToFile } from './export-to-file.ts'

const size = 300_000
let vendors: Vendors
let folder: string
beforeEach(async () => {
  vendors = await startVendors({ exportBytes: size })
  folder = await mkdtemp(join(tmpdir(), 'faultline-'))
})
afterEach(async () => {
  await vendors.stop()
  await rm(folder, { recursive: true })
})

const exported = (target = join(folder, 'events.csv')) =>
  exportToFile(exportEvents(vendors.dfineryExport.url, '2026-11-01', '2026-11-30'), target)

/** The files of the folder and their sizes. */
const files = async () => {
  const names = await readdir(folder)
  const sizes = await Promise.all(
    names.map(async (name) => [name, (await readFile(join(folder, name))).length]),
  )
  return Object.fromEntries(sizes)
}

test('a complete export is renamed to its target, and nothing else is left', async () => {
  expect(await exported()).toEqual({ ok: true, value: join(folder, 'events.csv') })
  expect(await files()).toEqual({ 'events.csv': size })
})

const failure = '{"result":"fail","message":"query_error"}'

describe('an incomplete export', () => {
  const rows: [name: string, injection: FaultInjection, fault: object][] = [
    ['cut after some rows', cutWithin(200_000), { category: 'network', phase: 'stream' }],
    ['failed after some rows', endWithin(200_000, failure), { reason: 'QUERY_ERROR', phase: 'stream' }],
    ['cut before any', cutBefore, { category: 'network', phase: 'response' }],
    ['refused', () => exportResponse('exceed_date_range_limit'), { reason: 'EXCEED_DATE_RANGE_LIMIT' }],
    ['failed under 200', () => exportResponse('client_connection_closed'), { category: 'cancelled' }],
    ['a page under 200', () => new Response('<html></html>'), { category: 'malformed_response' }],
    ['a gateway page', () => gatewayPage(503), { category: 'unavailable' }],
  ]
  test.each(rows)('%s', async (_, injection, fault) => {
    vendors.dfineryExport.script(injection)
    expect(await exported()).toMatchObject({ ok: false, fault })
    const left = 'phase' in fault && fault.phase === 'stream' ? ['events.csv.partial'] : []
    expect(await readdir(folder)).toEqual(left)
  })

  test('keeps the rows received, and only rows', async () => {
    await exported(join(folder, 'whole.csv'))
    const whole = await readFile(join(folder, 'whole.csv'))
    vendors.dfineryExport.script(endWithin(200_000, failure), cutWithin(200_000))
    await exported()
    expect(await readFile(join(folder, 'events.csv.partial'))).toEqual(whole.subarray(0, 200_000))
    await exported()
    const rows = await readFile(join(folder, 'events.csv.partial'))
    // When a connection breaks, a client may drop what it received but didn't read.
    expect(rows.length).toBeGreaterThan(0)
    expect(rows).toEqual(whole.subarray(0, rows.length))
  })

  test('leaves an earlier complete one alone, and the next attempt replaces both', async () => {
    await writeFile(join(folder, 'events.csv'), 'earlier')
    vendors.dfineryExport.script(endWithin(200_000, failure))
    await exported()
    expect(await files()).toEqual({ 'events.csv': 7, 'events.csv.partial': 200_000 })
    await exported()
    expect(await files()).toEqual({ 'events.csv': size })
  })
})

test('a disk that fails is not a fault of the vendor: it rejects', async () => {
  await expect(exported(join(folder, 'missing', 'events.csv'))).rejects.toMatchObject({ code: 'ENOENT' })
})
