import type { HeadersLike, ResponseSnapshot } from '@faultline/core'
import { headerForms } from '../../packages/testing/src/tables/header-forms.ts'
import { foreignJson, notices, pages } from '../../packages/testing/src/tables/pages.ts'
import { secret, tellingTexts } from '../../packages/testing/src/tables/secrets.ts'
import { limitWaits, retryWaits } from '../../packages/testing/src/tables/waits.ts'
import { changedBody } from './body.ts'
import type { Random } from './random.ts'
import type { Vendor } from './vendors.ts'

/** A response of a vendor's, as plain data: what is wrong with it can be made smaller. */
export interface Case {
  readonly vendor: Vendor
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly body: string
  /** How the body is handed over. */
  readonly as: 'text' | 'bytes' | 'parsed'
  /** How the headers are held: an index into {@link headerForms}. */
  readonly headersAs: number
  /** The reason that it must have, if it's the vendor's own response, unchanged. */
  readonly reason?: string | undefined
}

/** Makes one case: a documented response, a success, or what came in its place; as it was, or changed, with secrets put into it. */
export function caseOf(random: Random, vendors: readonly Vendor[]): Case {
  const vendor = random.pick(vendors)
  const { response, reason } = origin(random, vendor, vendors)
  const count = random.oneIn(3) ? 0 : 1 + random.below(3)
  const text = random.oneIn(4)
    ? `${random.pick(['', '', 'no: ', 'see '])}${random.pick(tellingTexts)}`
    : undefined
  const body = changedBody(random, response.body, { count, text })
  const status = random.oneIn(3) ? random.pick(statuses) : response.status
  const added = random.oneIn(2) ? noHeaders : addedHeaders(random)
  const isOwn = body === response.body && status === response.status && added === noHeaders
  return {
    vendor,
    status,
    headers: { ...response.headers, ...added },
    body,
    as: random.oneIn(4) ? random.pick(['bytes', 'parsed'] as const) : 'text',
    headersAs: random.oneIn(2) ? 1 : random.below(headerForms.length),
    ...(isOwn && { reason }),
  }
}

/** The case as an adapter is given it. */
export function snapshotOf(each: Case): ResponseSnapshot {
  return { status: each.status, headers: headersOf(each), body: bodyOf(each) }
}

/** The headers in the form that they are handed over in. */
function headersOf({ headers, headersAs }: Case): HeadersLike {
  return headerForms[headersAs]!.of(headers)
}

/** The body as it's handed over; what isn't JSON can't be parsed, and stays text. */
export function bodyOf({ body, as }: Case): unknown {
  if (as === 'bytes') return new TextEncoder().encode(body)
  try {
    return as === 'parsed' ? JSON.parse(body) : body
  } catch {
    return body
  }
}

interface Origin {
  readonly response: {
    readonly status: number
    readonly headers?: Case['headers'] | undefined
    readonly body: string
  }
  readonly reason?: string
}

function origin(random: Random, vendor: Vendor, vendors: readonly Vendor[]): Origin {
  switch (random.below(12)) {
    case 0:
    case 1:
      return { response: vendor.success }
    case 2:
      return { response: random.pick(random.pick(vendors).failures).response }
    case 3:
      return { response: random.pick(strangers) }
    default:
      return random.pick(vendor.failures)
  }
}

/** What gateways and other people's APIs send. */
const strangers: readonly Origin['response'][] = [
  ...[...pages, ...notices].map(({ response: { status, headers, body } }) => ({
    status,
    headers: lowerCase(headers),
    body: typeof body === 'string' ? body : '',
  })),
  ...foreignJson.map((body) => ({ status: 200, body })),
  { status: 200, body: '' },
]

/** So that what is added takes the place of what was there. */
function lowerCase(headers: Case['headers'] = {}): Case['headers'] {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

const statuses = [
  ...[200, 200, 200, 201, 204, 206, 302, 400, 401, 402, 403, 404, 409, 418, 429, 500, 502, 503, 504, 520],
  ...[0, -1, 99, 600, 999, 200.5, Number.NaN, Number.POSITIVE_INFINITY],
]

const noHeaders = {}

function addedHeaders(random: Random): Case['headers'] {
  let headers: Case['headers'] = {}
  for (let count = 1 + random.below(3); count > 0; count--)
    headers = { ...headers, ...random.pick(hostileHeaders) }
  return headers
}

/** Those that take no time: that a long one takes none either is what the contract checks. */
const hostileHeaders: readonly Case['headers'][] = [
  ...[...retryWaits, ...limitWaits]
    .map(({ headers }) => headers)
    .filter((each) => JSON.stringify(each).length < 200),
  ...[
    'x-request-id',
    'request-id',
    'cf-ray',
    'location',
    'www-authenticate',
    'x-api-key',
    'retry-after',
  ].flatMap((name) =>
    [`Bearer ${secret}`, `eyJ.${secret}`, `https://user:${secret}@vendor.example/?token=${secret}`].map(
      (value) => ({
        [name]: value,
      }),
    ),
  ),
  ...['authorization', 'set-cookie', 'proxy-authorization'].map((name) => ({ [name]: secret })),
  ...['__proto__', 'constructor'].map((name) => ({ [name]: 'x' })),
  { 'x-request-id': 'f3a91c' },
  { 'x-ratelimit-remaining': '0' },
  { 'content-type': 'text/html' },
]
