import { type Fault, VendorError } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'
import {
  ActivityFailure,
  ApplicationFailure,
  DefaultFailureConverter,
  defaultPayloadConverter,
  RetryState,
} from '@temporalio/common'
import { describe, expect, it } from 'vitest'
import { faultlineActivity, faultOfFailure, toApplicationFailure } from './temporal.ts'

const limited = faultOf({ code: 40401, message: 'TOO_MANY_REQUEST' }, { 'retry-after': '90' })
const invalid = faultOf({ code: 40001, message: 'VALIDATION_FAILURE' })
const internal = faultOf({ code: 50000, message: 'INTERNAL_SERVER_ERROR' })

describe('toApplicationFailure', () => {
  it.each([
    { title: 'the vendor’s time', fault: limited, nonRetryable: false, delayMs: 90_000 },
    { title: 'never, for a bad request', fault: invalid, nonRetryable: true },
    { title: 'never, for what may have been processed', fault: internal, nonRetryable: true },
    { title: 'by the retry policy', fault: internal, options: { idempotent: true }, nonRetryable: false },
    {
      title: 'never, for too long a wait',
      fault: limited,
      options: { maxDelayMs: 1000 },
      nonRetryable: true,
    },
  ])('says when to retry: $title', ({ fault, options, nonRetryable, delayMs }) => {
    const error = new VendorError(fault)
    const failure = toApplicationFailure(error, options) as ApplicationFailure
    expect(failure).toBeInstanceOf(ApplicationFailure)
    expect(failure.nonRetryable).toBe(nonRetryable)
    expect(failure.nextRetryDelay ?? undefined).toBe(delayMs)
    expect(failure.type).toBe(fault.reason)
    expect(failure.message).toBe(error.message)
  })

  it('has the stack of the VendorError: where the call was, not where it was wrapped', () => {
    const failingCall = () => new VendorError(invalid)
    expect((toApplicationFailure(failingCall()) as Error).stack).toContain('at failingCall')
  })

  it('has the category as its type if the vendor documents no reason', () => {
    const outcome = dfineryImport.classify({ status: 503, body: '' })
    const failure = toApplicationFailure(new VendorError(outcome.ok ? limited : outcome.fault))
    expect((failure as ApplicationFailure).type).toBe('unavailable')
  })

  it.each([new TypeError('bug'), ApplicationFailure.nonRetryable('own'), 'text', undefined])(
    'gives anything else back as it is: %s',
    (thrown) => expect(toApplicationFailure(thrown)).toBe(thrown),
  )
})

describe('what crosses to the server and back', () => {
  it.each([limited, invalid, internal])('keeps the whole fault of $reason', (fault) => {
    const caught = throughTemporal(toApplicationFailure(new VendorError(fault), { idempotent: true }))
    expect(faultOfFailure(caught)).toStrictEqual(fault)
    expect(caught).toMatchObject({ cause: { type: fault.reason, nonRetryable: fault === invalid } })
  })

  it('leaves out the cause of a transport failure', () => {
    const cause = new TypeError('fetch failed', {
      cause: new Error('connect ECONNREFUSED https://user:s3cret@vendor.example/?api_key=s3cret'),
    })
    const failure = toApplicationFailure(new VendorError(internal, { cause }))
    const wire = new DefaultFailureConverter().errorToFailure(failure, defaultPayloadConverter)
    expect(JSON.stringify(wire)).not.toContain('s3cret')
    expect(wire.stackTrace).toContain('temporal.test.ts')
  })
})

describe('faultOfFailure', () => {
  it.each([undefined, 'text', new Error('no'), ApplicationFailure.create({ details: [{ vendor: 'acme' }] })])(
    'is undefined if there is none: %s',
    (failure) => expect(faultOfFailure(failure)).toBeUndefined(),
  )
})

describe('faultlineActivity', () => {
  it('passes arguments and result through', async () => {
    const add = faultlineActivity(async (a: number, b: number) => a + b)
    expect(await add(1, 2)).toBe(3)
  })

  it('throws what toApplicationFailure gives', async () => {
    const bug = new RangeError('bug')
    await expect(faultlineActivity(() => Promise.reject(bug))()).rejects.toBe(bug)
    const fail = faultlineActivity(() => Promise.reject(new VendorError(internal)), { idempotent: true })
    await expect(fail()).rejects.toMatchObject({ name: 'ApplicationFailure', nonRetryable: false })
  })
})

/** What a workflow catches of an activity's failure, by way of Temporal's own converters and JSON. */
function throughTemporal(failure: unknown): Error {
  const converter = new DefaultFailureConverter()
  const cause = converter.failureToError(
    converter.errorToFailure(failure, defaultPayloadConverter),
    defaultPayloadConverter,
  )
  return new ActivityFailure('Activity task failed', 'sendBatch', '1', RetryState.TIMEOUT, 'worker', cause)
}

function faultOf(body: object, headers?: Record<string, string>): Fault {
  const outcome = dfineryImport.classify({
    status: 200,
    headers,
    body: { status: false, data: null, ...body },
  })
  if (outcome.ok) throw new Error('This isn’t a failure')
  return outcome.fault
}
