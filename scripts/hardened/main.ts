// Runs in a process of its own, whose intrinsics are frozen or polluted: decides some hundred hostile responses, throws and
// catches an error, and prints what was said of each as JSON.
import { dynamodb } from '@faultline/aws/dynamodb'
import { respond as respondAsDynamodb } from '@faultline/aws/dynamodb/testing'
import { s3 } from '@faultline/aws/s3'
import { respond as respondAsS3 } from '@faultline/aws/s3/testing'
import { codeString } from '@faultline/code-string'
import { adapterFor, isFault, isIdempotent, retryDecision, vendorErrorOf } from '@faultline/core'
import { failuresOf } from '@faultline/core/adapter'
import { dfineryExport } from '@faultline/dfinery-export'
import { respond as respondAsExport } from '@faultline/dfinery-export/testing'
import { googleApis } from '@faultline/google-apis'
import { respond as respondAsGoogle } from '@faultline/google-apis/testing'
import { shopify } from '@faultline/shopify'
import { respond as respondAsShopify } from '@faultline/shopify/testing'
import { square } from '@faultline/square'
import { stripe } from '@faultline/stripe'
import { explain } from '@faultline/stripe/explain/en'
import { respond as respondAsStripe } from '@faultline/stripe/testing'
import { caseOf, snapshotOf } from '../fuzz/cases.ts'
import { randomOf } from '../fuzz/random.ts'
import { vendorOf } from '../fuzz/vendors.ts'

const vendors = [
  vendorOf(stripe, respondAsStripe),
  vendorOf(googleApis, respondAsGoogle),
  vendorOf(shopify, respondAsShopify),
  vendorOf(dynamodb, respondAsDynamodb),
  vendorOf(s3, respondAsS3),
  vendorOf(dfineryExport, respondAsExport),
]
const cases = Array.from({ length: 300 }, (_, index) => caseOf(randomOf(1, index), vendors))
const snapshots = cases.map((each) => ({ adapter: each.vendor.adapter, snapshot: snapshotOf(each) }))

/** What the adapters say, except what passes with time; and whether to try again. */
const decide = () =>
  snapshots.map(({ adapter, snapshot }) => {
    const outcome = adapter.classify(snapshot)
    if (outcome.ok) return 'a success'
    const { retryAfterMs, ...fault } = outcome.fault
    return JSON.stringify([fault, isFault(fault), retryDecision(fault, { attempt: 1, random: () => 0.5 })])
  })

const charge = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"amount":1}' }
const { codes: _codes, ...withoutCodes } = stripe.catalogue

/** What is said without a response: whose URL it is, whether a call may be sent twice, and what a code means. */
const look = () =>
  [
    adapterFor('https://api.stripe.com/v1/charges', [codeString, stripe])?.vendor,
    ...[codeString, square, stripe].flatMap((adapter) =>
      [{}, { method: 'POST' }, charge].map((request) => isIdempotent(adapter, request)),
    ),
    stripe.classify({ status: 402, body: '{"error":{"code":"card_declined"}}' }),
    failuresOf(withoutCodes),
    explain('CARD_DECLINED'),
  ].map((each) => JSON.stringify(each))

/** What `decode` and `decodeOrThrow` say. */
async function decode(): Promise<string[]> {
  const body = '{"error":{"type":"card_error","code":"card_declined","message":"No."}}'
  const respond = () => new Response(body, { status: 402, headers: { 'retry-after': '3' } })
  const outcome = await stripe.decode(respond(), { maxBodyBytes: 1000 })
  const error = await stripe.decodeOrThrow(respond()).catch((thrown: unknown) => thrown)
  const refused = await stripe.decode(Promise.reject(new TypeError('fetch failed')))
  return [outcome, vendorErrorOf(error), refused].map((each) => JSON.stringify(each))
}

/** What each of them might be taken for, on the prototype of every object; anything else is a text. */
const pollution: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    (
      'ok code subcode family message category details items requestId docsUrl retryable partial malformed phase ' +
      'documented reason fault cause statusAlone messagePrefix families hosts requestIdHeaders at error errors schema ' +
      'receivedAt type data __type extensions retry-after field success status statusCode'
    )
      .split(' ')
      .map((name) => [name, 'polluted']),
  ),
  body: '{"idempotency_key":"1","error":{"code":"card_declined"}}',
  codes: 'lowercase',
  header: 'content-type',
  headers: { 'retry-after': '60', 'idempotency-key': '1' },
  idempotencyKey: { field: 'type' },
  idempotent: true,
  maxAttempts: 0,
  maxBodyBytes: 1,
  maxDelayMs: 0,
  method: 'GET',
  processed: 'yes',
  redirected: true,
  retryAfterMs: 60_000,
}

function pollute(): void {
  for (const [name, value] of Object.entries(pollution))
    Object.defineProperty(Object.prototype, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    })
}

const sayAll = async () => [...decide(), ...look(), ...(await decode())]

const [mode] = process.argv.slice(2)
if (mode === 'polluted later') await sayAll()
if (mode?.startsWith('polluted')) pollute()
console.log(JSON.stringify(await sayAll()))
