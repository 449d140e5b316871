import { codeString } from '@faultline/code-string'
import type { Adapter, Fault, Outcome } from '@faultline/core'
import { dfineryExport } from '@faultline/dfinery-export'
import { dfineryImport } from '@faultline/dfinery-import'
import { statusObject } from '@faultline/status-object'
import { codeStringByHand, exportByHand, type Failed, importByHand, statusObjectByHand } from '../by-hand.ts'
import type { Suite } from '../suite.ts'
import { appError } from './app-error.ts'

/** A failed response of each format, what decides it, and what somebody would write by hand. */
export interface Format {
  readonly adapter: Adapter<Fault, unknown, unknown>
  readonly byHand: (failed: Failed) => Outcome<unknown>
  readonly status: number
  readonly body: string
}

export const formats: readonly Format[] = [
  {
    adapter: dfineryImport,
    byHand: importByHand,
    status: 200,
    body: '{"status":false,"code":40402,"message":"TOO_MANY_EVENTS","data":null}',
  },
  {
    adapter: dfineryExport,
    byHand: exportByHand,
    status: 400,
    body: '{"result":"fail","message":"exceed_date_range_limit"}',
  },
  {
    adapter: statusObject,
    byHand: statusObjectByHand,
    status: 403,
    body: '{"status":{"code":403,"text":"Forbidden","message":"Insufficient balance"}}',
  },
  {
    adapter: codeString,
    byHand: codeStringByHand,
    status: 429,
    body: '{"code":"TooManyRequests","message":"Rate limit exceeded for this plan"}',
  },
]

/** What such a response comes with: a server's usual headers, an id, and how long to wait if that is what it says. */
export const headersOf = ({ status }: Format) =>
  new Headers({
    'content-type': 'application/json; charset=utf-8',
    'content-length': '71',
    'cache-control': 'no-store',
    date: 'Fri, 20 Nov 2026 10:00:00 GMT',
    ...(status === 429 && { 'retry-after': '30' }),
    server: 'nginx',
    'strict-transport-security': 'max-age=31536000',
    'x-request-id': '8f14e45f-ceea-467f-ab9d-3f2c1b0a9e77',
  })

/** From the text of a failure to its fault as a value, in one format. */
export function failure(format: Format, withHeaders: boolean): Suite {
  const { adapter, byHand, status, body } = format
  const failed: Failed = withHeaders ? { status, body, headers: headersOf(format) } : { status, body }
  return {
    title: `${adapter.vendor}: text to fault, headers ${withHeaders ? 'present' : 'absent'}`,
    baseline: { name: 'by hand, this format only', run: () => byHand(failed) },
    contenders: [
      { name: 'adapter.classify', run: () => adapter.classify(failed), aim: withHeaders ? 2.6 : 2 },
      { name: '@twinedo/app-error', run: () => appError(failed) },
      { name: 'JSON.parse alone', run: () => JSON.parse(body) },
    ],
    measure: { rounds: 600, roundMs: 1 },
  }
}

/** From a Response that failed to its outcome, beside reading and parsing it. */
export function failedResponse(format: Format): Suite {
  const { adapter, status, body } = format
  const headers = headersOf(format)
  const response = () => new Response(body, { status, headers })
  return {
    title: `${adapter.vendor}: Response to outcome`,
    baseline: { name: 'text(), JSON.parse()', run: async () => JSON.parse(await response().text()) },
    contenders: [{ name: 'adapter.decode', run: () => adapter.decode(response()), aim: 1.1 }],
    measure: { rounds: 300, roundMs: 2 },
  }
}
