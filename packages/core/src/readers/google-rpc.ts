/**
 * The reader of Google's APIs over HTTP and JSON.
 *
 * @module
 */
import { durationMs } from '../duration.ts'
import { isSuccessStatus } from '../http-status.ts'
import { codeOf, field, isForeignText, jsonOf, listOf } from '../json.ts'
import type { FailureReading, ReadContext, Reader } from '../reader.ts'
import { severalErrors } from '../several-errors.ts'
import { codeAmong, firstCode, firstText } from './among.ts'

/** What a Google API has beyond the common details. */
export interface GoogleRpcOptions {
  /**
   * Details of the service's own that hold a more specific code, by the name of their type: the field that has it.
   * FCM's is `{ 'google.firebase.fcm.v1.FcmError': 'errorCode' }`. They come before `ErrorInfo`.
   */
  readonly subcodes?: { readonly [type: string]: string }
}

/**
 * Makes the reader of a Google API. The code is the name of the status (`RESOURCE_EXHAUSTED`) and the subcode the
 * `reason` of `ErrorInfo`; if only the reason is documented, that is the code and the status its family. Older APIs
 * send no name but a list of errors: there the code is the `reason` of each. `RetryInfo` gives the waiting time, the
 * `metadata` of `ErrorInfo` the details, and each violation of `BadRequest` is an item. An array is a stream, which an
 * error ends. Under a success status everything else that is JSON, or empty, is the success's value: also an operation
 * whose own `error` has the number of a gRPC code. The reader throws only what a getter throws; the adapter catches that.
 *
 * @see https://google.aip.dev/193
 *
 * @example
 * ```ts
 * import { createAdapter } from '@faultline/core/adapter'
 * import { readGoogleRpc } from '@faultline/core/readers/google-rpc'
 *
 * const maps = createAdapter({
 *   catalogue: {
 *     vendor: 'acme-maps', title: 'Acme Maps API', docsUrl: 'https://docs.acme.example/maps', readOn: '2026-11-21',
 *     codes: 'same',
 *     success: { status: 200 },
 *     failures: { RESOURCE_EXHAUSTED: { status: 429, category: 'rate_limited' } },
 *   },
 *   read: readGoogleRpc(),
 * })
 * const body = `{ "error": { "code": 429, "message": "Quota exceeded", "status": "RESOURCE_EXHAUSTED", "details": [
 *   { "@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "RATE_LIMIT_EXCEEDED" },
 *   { "@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "3.5s" }
 * ] } }`
 * const outcome = maps.classify({ status: 429, body })
 * outcome.ok ? undefined : outcome.fault.reason // => 'RESOURCE_EXHAUSTED'
 * outcome.ok ? undefined : outcome.fault.subcode // => 'RATE_LIMIT_EXCEEDED'
 * outcome.ok ? undefined : outcome.fault.retryAfterMs // => 3500
 * ```
 */
export function readGoogleRpc({ subcodes }: GoogleRpcOptions = {}): Reader<unknown> {
  const reasons = Object.entries({ ...subcodes, 'google.rpc.ErrorInfo': 'reason' })
  return (body, context) => {
    const json = jsonOf(body)
    if (isForeignText(body, json)) return undefined
    const parts = listOf(json)
    const error = field(parts.length > 0 ? parts.at(-1) : json, 'error')
    const success = isSuccessStatus(context.status)
    if (!isError(error, success)) {
      if (success) return { ok: true, value: json }
      const message = field(error, 'message')
      return typeof message === 'string' ? { ok: false, message, malformed: true } : undefined
    }
    const failure = readError(error, reasons, context)
    return parts.length > 1 ? { ...failure, phase: 'stream', partial: parts.slice(0, -1) } : failure
  }
}

/**
 * Whether it's the error of this response: its code is an HTTP status then. In the error of an operation, which comes
 * under 200, it's the number of a gRPC code.
 */
function isError(error: unknown, success: boolean): boolean {
  const code = Number(codeOf(field(error, 'code')))
  return (code >= 400 && code < 600) || (!success && typeof field(error, 'status') === 'string')
}

/** Types of details, each with the field that holds the more specific code. */
type Reasons = readonly (readonly [type: string, name: string])[]

function readError(error: unknown, reasons: Reasons, context: ReadContext): FailureReading {
  const status = firstText([field(error, 'status')])
  const older = listOf(field(error, 'errors'))
  if (status === undefined && older.length > 0) return readOlder(older, error, context)
  const details = listOf(field(error, 'details'))
  const detailed = reasons.map(([type, name]) => field(detailOf(details, type), name))
  const reason = firstCode([...detailed, field(older[0], 'reason')])
  const code = codeAmong([status, reason, field(error, 'code')], context)
  const violations = listOf(field(detailOf(details, 'google.rpc.BadRequest'), 'fieldViolations'))
  return {
    ok: false,
    code,
    subcode: reason,
    family: code === status ? undefined : status,
    message: field(error, 'message'),
    details: field(detailOf(details, 'google.rpc.ErrorInfo'), 'metadata'),
    requestId: field(detailOf(details, 'google.rpc.RequestInfo'), 'requestId'),
    retryAfterMs: durationMs(field(detailOf(details, 'google.rpc.RetryInfo'), 'retryDelay')),
    items: violations.map((each) =>
      context.decideItem({
        at: codeOf(field(each, 'field')),
        code,
        subcode: codeOf(field(each, 'reason')),
        message: field(each, 'description'),
      }),
    ),
  }
}

/** The format of APIs such as Drive: several errors, each with its reason, and no name of the status. */
function readOlder(errors: readonly unknown[], whole: unknown, context: ReadContext): FailureReading {
  return severalErrors(
    errors.map((each) => ({
      ok: false,
      code: codeOf(field(each, 'reason')) ?? codeOf(field(whole, 'code')),
      message: field(each, 'message') ?? field(whole, 'message'),
      details: each,
      at: codeOf(field(each, 'location')),
    })),
    context,
  )
}

/** The first detail of a type; types are sent as URLs that end with their name. */
function detailOf(details: readonly unknown[], type: string): unknown {
  return details.find((detail) => firstText([field(detail, '@type')])?.endsWith(`/${type}`))
}
