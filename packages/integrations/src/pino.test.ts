import { inspect } from 'node:util'
import { type Fault, VendorError } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'
import { type LoggerOptions, pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { faultlineSerializer } from './pino.ts'

const invalid = faultOf(40001, 'VALIDATION_FAILURE')
/** What fetch rejects with if a URL has user info. */
const leaky = new TypeError('Failed to parse URL from https://user:s3cret@vendor.example/?api_key=s3cret')

/** Logs to memory by a real logger, and gives the lines. */
function log(...errors: unknown[]) {
  return written({ serializers: { err: faultlineSerializer } }, errors)
}

function written(options: LoggerOptions, errors: unknown[]): { err: Record<string, unknown>; msg: string }[] {
  const lines: string[] = []
  const logger = pino(options, { write: (line) => void lines.push(line) })
  for (const error of errors) logger.error(error)
  return lines.map((line) => JSON.parse(line))
}

describe('a VendorError', () => {
  it('is logged with its whole fault, its one line and where it was thrown', () => {
    const error = new VendorError(invalid)
    const [line] = log(error)
    expect(line?.err).toEqual({
      type: 'VendorError',
      message: error.message,
      stack: error.stack,
      fault: invalid,
    })
    expect(line?.msg).toBe('[dfinery-import 200 40001 VALIDATION_FAILURE] VALIDATION_FAILURE')
    expect(error.stack).toContain('pino.test.ts')
  })

  const wrapped = (fields: object) => Object.assign(new Error('import failed'), fields)
  it.each([
    { title: 'itself', wrap: (error: Error) => error, at: [] },
    { title: 'as the cause', wrap: (cause: Error) => new Error('import failed', { cause }), at: ['cause'] },
    { title: 'in a field', wrap: (err: Error) => wrapped({ err }), at: ['err'] },
    {
      title: 'two deep',
      wrap: (cause: Error) => wrapped({ inner: new Error('batch 7', { cause }) }),
      at: ['inner', 'cause'],
    },
    {
      title: 'among several',
      wrap: (error: Error) => new AggregateError([new Error('other'), error], 'both'),
      at: ['errors', '1'],
    },
  ])('prints its fault without its cause: $title', ({ wrap, at }) => {
    const lines = log(wrap(new VendorError(invalid, { cause: leaky })))
    const found = at.reduce<Record<string, unknown>>(
      (inner, name) => inner[name] as typeof inner,
      lines[0]!.err,
    )
    expect(found['fault']).toEqual(invalid)
    expect(JSON.stringify(lines)).not.toContain('s3cret')
  })

  it('may be frozen, and so may its fault', () => {
    const error = Object.freeze(new VendorError(Object.freeze({ ...invalid })))
    const before = inspect(error, { showHidden: true, depth: 9 })
    expect(log(error, Object.freeze(new Error('outer', { cause: error })))).toHaveLength(2)
    expect(inspect(error, { showHidden: true, depth: 9 })).toBe(before)
  })

  it('keeps what else an error around it says', () => {
    const [line] = log(
      Object.assign(new RangeError('batch 7', { cause: new VendorError(invalid) }), { batch: 7 }),
    )
    expect(line?.err).toMatchObject({ type: 'RangeError', message: 'batch 7', batch: 7 })
    expect(line?.err['stack']).toContain('RangeError: batch 7')
  })

  it('may lie in an error that holds itself', () => {
    const error = Object.assign(new Error('round'), { vendor: new VendorError(invalid) })
    error.cause = error
    expect(log(error)[0]?.err).toMatchObject({ vendor: { fault: invalid } })
  })
})

it.each([
  new TypeError('bug', { cause: new Error('why') }),
  Object.assign(new Error('with fields'), { code: 'E', inner: new Error('in') }),
  new AggregateError([new Error('a')], 'all'),
])('logs an error without a VendorError as pino does: %s', (error) => {
  expect(log(error)).toMatchObject([{ err: written({}, [error])[0]!.err }])
})

it('groups one outage as one, and two reasons as two, by the fields that it logs', () => {
  const groupsOf = (faults: Fault[]) =>
    new Set(
      log(...faults.map((fault) => new VendorError(fault))).map(({ err }) => {
        const { vendor, reason, category } = err['fault'] as Fault
        return `${vendor} ${reason ?? category}`
      }),
    )
  const outage = Array.from({ length: 50 }, (_, n) =>
    faultOf(undefined, `<html>ray ${n}</html>`, n % 2 ? 502 : 503),
  )
  expect(groupsOf(outage)).toEqual(new Set(['dfinery-import unavailable']))
  expect(groupsOf([invalid, faultOf(40201, 'INVALID_TOKEN')]).size).toBe(2)
})

function faultOf(code: number | undefined, message: string, status = 200): Fault {
  const body = code === undefined ? message : { status: false, code, message, data: null }
  const outcome = dfineryImport.classify({ status, headers: { 'x-request-id': message.slice(0, 9) }, body })
  if (outcome.ok) throw new Error('This isn’t a failure')
  return outcome.fault
}
