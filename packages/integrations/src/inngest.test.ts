import { type Fault, VendorError } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'
import { Inngest, NonRetriableError, RetryAfterError } from 'inngest'
import { serve } from 'inngest/edge'
import { describe, expect, it } from 'vitest'
import { faultlineStep, faultOfFailure, type StepOptions, toInngestError } from './inngest.ts'

const limited = faultOf({ code: 40401, message: 'TOO_MANY_REQUEST' }, { 'retry-after': '90' })
const invalid = faultOf({ code: 40001, message: 'VALIDATION_FAILURE' })
const internal = faultOf({ code: 50000, message: 'INTERNAL_SERVER_ERROR' })

describe('toInngestError', () => {
  it.each([
    { title: 'the vendor’s time', fault: limited, type: RetryAfterError },
    { title: 'never, for a bad request', fault: invalid, type: NonRetriableError },
    { title: 'never, for what may have been processed', fault: internal, type: NonRetriableError },
    { title: 'by Inngest’s own backoff', fault: internal, options: { idempotent: true }, type: Error },
    {
      title: 'never, for too long a wait',
      fault: limited,
      options: { maxDelayMs: 9 },
      type: NonRetriableError,
    },
  ])('says when to retry: $title', ({ fault, options, type }) => {
    const error = new VendorError(fault)
    const failure = toInngestError(error, options) as Error
    expect(failure.constructor).toBe(type)
    expect(failure.message).toBe(error.message)
    expect(failure.cause).toBe(fault)
    if (failure instanceof RetryAfterError) expect(failure.retryAfter).toBe('90')
  })

  it('has the stack of the VendorError: where the call was, not where it was wrapped', () => {
    const failingCall = () => new VendorError(invalid)
    expect((toInngestError(failingCall()) as Error).stack).toContain('at failingCall')
  })

  it.each([new TypeError('bug'), new NonRetriableError('own'), 'text', undefined])(
    'gives anything else back as it is: %s',
    (thrown) => expect(toInngestError(thrown)).toBe(thrown),
  )
})

describe('a function that Inngest calls', () => {
  it.each([
    { title: 'waits', fault: limited, op: 'StepError', noRetry: 'false', retryAfter: '90' },
    { title: 'ends', fault: invalid, op: 'StepFailed', noRetry: 'true', retryAfter: null },
    {
      title: 'ends if it may have been processed',
      fault: internal,
      op: 'StepFailed',
      noRetry: 'true',
      retryAfter: null,
    },
    {
      title: 'backs off',
      fault: internal,
      idempotent: true,
      op: 'StepError',
      noRetry: 'false',
      retryAfter: null,
    },
  ])('$title, as the executor sees it', async ({ fault, idempotent, op, noRetry, retryAfter }) => {
    const { headers, step } = await shop(new VendorError(fault), { idempotent }).send()
    expect(headers.get('x-inngest-no-retry')).toBe(noRetry)
    expect(headers.get('retry-after')).toBe(retryAfter)
    expect(step).toMatchObject({ op, error: { cause: fault } })
  })

  it('gives the whole fault, without its cause, to onFailure and to code that catches the step', async () => {
    const cause = new TypeError('fetch failed', { cause: new Error('https://user:s3cret@vendor.example/') })
    const { send, fail, seen } = shop(new VendorError(invalid, { cause }))
    const { step } = await send()
    expect(JSON.stringify(step)).not.toContain('s3cret')
    await send({ [step.id]: { type: 'error', error: step.error } })
    await fail(step.error)
    expect(seen.map(faultOfFailure)).toStrictEqual([invalid, invalid])
  })

  it('fails with any other error as usual', async () => {
    const { headers, step } = await shop(new TypeError('bug')).send()
    expect(headers.get('x-inngest-no-retry')).toBe('false')
    expect(step.error).toMatchObject({ name: 'TypeError', message: 'bug' })
  })

  it('passes arguments and result through', async () => {
    expect(await faultlineStep(async (a: number, b: number) => a + b)(1, 2)).toBe(3)
  })
})

it.each([undefined, null, 'text', new Error('no', { cause: { vendor: 'acme' } })])(
  'faultOfFailure is undefined if there is none: %s',
  (failure) => expect(faultOfFailure(failure)).toBeUndefined(),
)

/** A function whose step throws, called by the requests that Inngest's executor makes to the handler of its SDK. */
function shop(thrown: Error, options: StepOptions = {}) {
  const seen: unknown[] = []
  const silent = { info() {}, warn() {}, error() {}, debug() {} }
  const inngest = new Inngest({ id: 'shop', isDev: true, logger: silent })
  const step = faultlineStep(() => Promise.reject(thrown), options)
  const sendBatch = inngest.createFunction(
    {
      id: 'send',
      triggers: [{ event: 'batch/ready' }],
      onFailure: ({ error }) => void seen.push(error),
    },
    (context) => context.step.run('call', step).catch((error: unknown) => void seen.push(error)),
  )
  const handler = serve({ client: inngest, functions: [sendBatch] })
  const call = (fnId: string, event: object, steps: Record<string, object> = {}) =>
    handler(
      new Request(`http://127.0.0.1/api/inngest?fnId=${fnId}&stepId=step`, {
        method: 'POST',
        headers: { host: '127.0.0.1', 'content-type': 'application/json' },
        body: JSON.stringify({
          version: 2,
          event,
          events: [event],
          steps,
          ctx: { run_id: 'run', attempt: 0, stack: { stack: Object.keys(steps), current: 0 } },
        }),
      }),
    )
  return {
    /** What the function itself was given. */
    seen,
    async send(steps?: Record<string, object>) {
      const response = await call('shop-send', { name: 'batch/ready', data: {} }, steps)
      const ops: { id: string; op: string; error: object }[] = Object(await response.json())
      return { headers: response.headers, step: ops[0]! }
    },
    fail: (error: object) =>
      call('shop-send-failure', { name: 'inngest/function.failed', data: { error, function_id: 'send' } }),
  }
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
