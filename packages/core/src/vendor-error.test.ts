import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { runInNewContext } from 'node:vm'
import { transformSync } from 'esbuild'
import { pino } from 'pino'
import { describe, expect, it, test } from 'vitest'
import type { Fault } from './fault.ts'
import { isVendorError, VendorError } from './vendor-error.ts'

const fault: Fault = {
  vendor: 'dfinery-import',
  status: 200,
  code: 40402,
  reason: 'TOO_MANY_EVENTS',
  documented: true,
  category: 'request_too_large',
  origin: 'request',
  retryable: false,
  processed: 'no',
  message: 'Too many events',
  phase: 'response',
  decidedBy: 'code',
}
const {
  code: _code,
  reason: _reason,
  ...undocumented
} = { ...fault, documented: false, category: 'unavailable', status: 503 } as const

describe('what it says', () => {
  it('starts with vendor, status, code and reason, because most tools show only that line', () => {
    expect(new VendorError(fault).message).toBe('[dfinery-import 200 40402 TOO_MANY_EVENTS] Too many events')
  })

  it('names the subcode, which often says most', () => {
    const error = new VendorError({ ...fault, subcode: 'over_100' })
    expect(error.message).toBe('[dfinery-import 200 40402 over_100 TOO_MANY_EVENTS] Too many events')
  })

  it('names the category if there is no reason', () => {
    expect(new VendorError(undocumented).message).toBe('[dfinery-import 503 unavailable] Too many events')
  })

  it('shows its name and message on the first line of the stack', () => {
    expect(new VendorError(fault).stack?.split('\n')[0]).toBe(
      'VendorError: [dfinery-import 200 40402 TOO_MANY_EVENTS] Too many events',
    )
  })

  it('has its name on the prototype, so that it isn’t a field of the error', () => {
    expect(new VendorError(fault).name).toBe('VendorError')
    expect(Object.hasOwn(new VendorError(fault), 'name')).toBe(false)
  })
})

describe('what it must not own', () => {
  test.each([
    'status',
    'statusCode',
    'headers',
    'expose',
    'getResponse',
    'config',
    'request',
    'response',
    'code',
  ])('%s: servers and loggers would pass it on', (key) =>
    expect(key in new VendorError(fault, { cause: new Error('x') })).toBe(false),
  )

  it('owns one enumerable field, the fault', () => {
    expect(Object.keys(new VendorError(fault, { cause: new Error('x') }))).toStrictEqual(['fault'])
  })

  it('is an Error and no TypeError, which p-retry and ky take for a mistake in the code', () => {
    expect(new VendorError(fault)).toBeInstanceOf(Error)
    expect(new VendorError(fault)).not.toBeInstanceOf(TypeError)
  })
})

describe('cause', () => {
  it('is kept if it’s an Error, and not enumerable', () => {
    const cause = new TypeError('fetch failed')
    const error = new VendorError(fault, { cause })
    expect(error.cause).toBe(cause)
    expect(Object.getOwnPropertyDescriptor(error, 'cause')?.enumerable).toBe(false)
  })

  test.each([undefined, null, 'reason', Symbol('reason'), () => {}, { any: 'thing' }])(
    '%s is none, because structuredClone would throw on some',
    (cause) => {
      const error = new VendorError(fault, { cause })
      expect('cause' in error).toBe(false)
      expect(structuredClone(error).message).toBe(error.message)
    },
  )

  it('may be a proxy whose traps throw', () => {
    const throwing = () => {
      throw new Error('trap')
    }
    expect(
      new VendorError(fault, { cause: new Proxy({}, { getPrototypeOf: throwing, get: throwing }) }).cause,
    ).toBe(undefined)
  })
})

describe('safe in the hands of tools', () => {
  const error = new VendorError(fault, { cause: new TypeError('fetch failed') })

  it('JSON: the whole fault and nothing else', () => {
    expect(JSON.parse(JSON.stringify(error))).toStrictEqual({ fault })
  })

  it('util.inspect shows the fault', () => {
    expect(inspect(error)).toContain("reason: 'TOO_MANY_EVENTS'")
  })

  it('structuredClone keeps message and stack; the fault itself is cloned unchanged', () => {
    expect(structuredClone(error).message).toBe(error.message)
    expect(structuredClone(error.fault)).toStrictEqual(fault)
  })

  it('is not frozen: pino writes a symbol on the errors that it logs', () => {
    const lines: string[] = []
    const logger = pino({ base: null, timestamp: false }, { write: (line: string) => void lines.push(line) })
    logger.error(error)
    expect(Object.isFrozen(error)).toBe(false)
    expect(JSON.parse(lines[0]!)).toMatchObject({
      err: { type: 'VendorError', fault },
      msg: '[dfinery-import 200 40402 TOO_MANY_EVENTS] Too many events',
    })
  })
})

describe('isVendorError', () => {
  const source = readFileSync(new URL('./vendor-error.ts', import.meta.url), 'utf8')
  const copy = transformSync(source, { loader: 'ts', format: 'cjs', minify: true }).code

  it('holds across a second, minified copy in another realm, where instanceof does not', () => {
    const other = runInNewContext(
      `const module = {}; ${copy}; new module.exports.VendorError(${JSON.stringify(fault)})`,
    )
    expect(other instanceof VendorError).toBe(false)
    expect(other instanceof Error).toBe(false)
    expect(isVendorError(other)).toBe(true)
  })

  it('the minified class no longer has its own name, so nothing may compare names', () => {
    expect(runInNewContext(`const module = {}; ${copy}; module.exports.VendorError.name`)).not.toBe(
      'VendorError',
    )
  })

  const throwing = () => {
    throw new Error('trap')
  }
  test.each([
    undefined,
    null,
    0,
    '',
    'VendorError',
    Symbol('x'),
    {},
    new Error('x'),
    Object.assign(new Error('x'), { name: 'VendorError', fault }),
    { '~faultline/VendorError': true },
    { '~faultline/VendorError': true, fault: null },
    { '~faultline/VendorError': 1, fault },
  ])('is false for %o', (value) => expect(isVendorError(value)).toBe(false))

  it('is false for a proxy whose traps throw', () => {
    expect(isVendorError(new Proxy({}, { get: throwing, has: throwing }))).toBe(false)
  })
})
