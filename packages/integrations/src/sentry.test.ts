import { type Fault, VendorError } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'
import {
  createStackParser,
  createTransport,
  type ErrorEvent,
  linkedErrorsIntegration,
  parseEnvelope,
  Scope,
} from '@sentry/core'
import { nodeStackLineParser, ServerRuntimeClient } from '@sentry/core/server'
import { describe, expect, it } from 'vitest'
import { faultlineBeforeSend } from './sentry.ts'

const invalid = faultOf({ status: 200, body: { status: false, code: 40001, message: 'Bad name' } })

/** Captures each error with Sentry's own client, and gives the events that left it. */
async function sent(errors: unknown[], beforeSend: typeof faultlineBeforeSend = faultlineBeforeSend) {
  const events: ErrorEvent[] = []
  const client = new ServerRuntimeClient({
    dsn: 'https://key@sentry.invalid/1',
    integrations: [linkedErrorsIntegration()],
    stackParser: createStackParser(nodeStackLineParser()),
    transport: (options) =>
      createTransport(options, async ({ body }) => {
        for (const [header, item] of parseEnvelope(body)[1])
          if (header.type === 'event') events.push(item as ErrorEvent)
        return {}
      }),
    beforeSend,
  })
  client.init()
  const scope = new Scope()
  scope.setClient(client)
  for (const error of errors) scope.captureException(error)
  await client.flush(5000)
  return events
}

describe('an event for a VendorError', () => {
  it('has a fingerprint, tags to search by, and the whole fault', async () => {
    const [event] = await sent([new VendorError(invalid)])
    expect(event).toMatchObject({
      fingerprint: ['dfinery-import', 'VALIDATION_FAILURE'],
      tags: {
        'faultline.vendor': 'dfinery-import',
        'faultline.category': 'invalid_request',
        'faultline.origin': 'request',
        'faultline.reason': 'VALIDATION_FAILURE',
        'faultline.code': 40001,
      },
      contexts: { faultline: invalid },
      exception: { values: [{ value: '[dfinery-import 200 40001 VALIDATION_FAILURE] Bad name' }] },
    })
  })

  it('is found if the VendorError is a cause', async () => {
    const [event] = await sent([new Error('import failed', { cause: new VendorError(invalid) })])
    expect(event?.fingerprint).toEqual(['dfinery-import', 'VALIDATION_FAILURE'])
    expect(event?.exception?.values?.map(({ value }) => value)).toContain('import failed')
  })

  it('keeps no credential of what the transport said', async () => {
    const cause = new TypeError('Failed to parse URL from https://user:s3cret@vendor.example/')
    const error = new VendorError(invalid, { cause })
    const [safe] = await sent([error])
    expect(JSON.stringify(safe)).not.toContain('s3cret')
    expect(safe?.exception?.values).toHaveLength(2)
  })
})

describe('without it', () => {
  it('two reasons that one line throws have nothing to tell them apart but their text', async () => {
    const events = await sent(
      [invalid, faultOf({ status: 200, body: { status: false, code: 40201 } })].map(
        (fault) => new VendorError(fault),
      ),
      (event) => event,
    )
    const [one, two] = events.map(({ fingerprint, exception }) => ({
      fingerprint,
      type: exception?.values?.[0]?.type,
      frames: exception?.values?.[0]?.stacktrace?.frames,
    }))
    expect(one).toEqual(two)
    expect(one?.fingerprint).toBeUndefined()
  })
})

it('groups one outage as one, and two reasons as two', async () => {
  const groupsOf = async (faults: Fault[]) =>
    new Set(
      (await sent(faults.map((fault) => new VendorError(fault)))).map(({ fingerprint }) => `${fingerprint}`),
    )
  const outage = Array.from({ length: 20 }, (_, n) =>
    faultOf({
      status: n % 2 ? 502 : 503,
      body: `<html>ray ${n}</html>`,
      headers: { 'x-request-id': `r-${n}` },
    }),
  )
  expect(await groupsOf(outage)).toEqual(new Set(['dfinery-import,unavailable']))
  expect(
    (await groupsOf([invalid, faultOf({ status: 200, body: { status: false, code: 40201 } })])).size,
  ).toBe(2)
})

it.each([new TypeError('https://user:s3cret@own.example/'), 'a string', undefined])(
  'passes every other event through untouched: %s',
  async (error) => {
    expect.assertions(2)
    await sent([error], (event, hint) => {
      const before = JSON.stringify(event)
      expect(faultlineBeforeSend(event, hint)).toBe(event)
      expect(JSON.stringify(event)).toBe(before)
      return event
    })
  },
)

it('keeps the tags and contexts that are there', () => {
  const event = { tags: { shop: 7 }, contexts: { app: { name: 'shop' } } }
  const after = faultlineBeforeSend(event, { originalException: new VendorError(invalid) })
  expect(after).toMatchObject({ tags: { shop: 7 }, contexts: { app: { name: 'shop' } } })
})

function faultOf(snapshot: Parameters<typeof dfineryImport.classify>[0]): Fault {
  const outcome = dfineryImport.classify(snapshot)
  if (outcome.ok) throw new Error('This isn’t a failure')
  return outcome.fault
}
