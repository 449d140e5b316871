/**
 * The reader of problem documents.
 *
 * @module
 */

import { atPaths, type Paths, pathsOf } from '../at-path.ts'
import type { ItemFault } from '../fault.ts'
import { isSuccessStatus } from '../http-status.ts'
import { codeOf, field, isForeignText, jsonOf, listOf } from '../json.ts'
import type { ReadContext, Reader } from '../reader.ts'
import { codeAmong, firstCode, firstText } from './among.ts'

/** Which extension members a vendor's problem documents have. */
export interface ProblemOptions {
  /** Members that have a code beside the type: `code` by default. The first documented of type and code decides. */
  readonly code?: Paths
  /** Members that have the more specific code. */
  readonly subcode?: Paths
  /** Members that have the vendor's id of the exchange: `traceId`, or `instance` if it's one. */
  readonly requestId?: Paths
}

/**
 * Makes the reader of a vendor that reports failures as problem documents of RFC 9457. The codes of its catalogue are
 * the types (their URIs, as the vendor writes them), or the values of an extension member if the types are all
 * `about:blank`. The message is the detail, else the title; details are read from the document, and each member of
 * `errors` is an item, at its pointer. Under a success status any JSON or an empty body is the success, unless it's a
 * problem beyond doubt: by its media type, by a documented code, or by a type and a status of 400 or more. The reader
 * throws only what a getter throws; the adapter catches that.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 *
 * @example
 * ```ts
 * import { createAdapter } from '@faultline/core/adapter'
 * import { readProblem } from '@faultline/core/readers/problem'
 *
 * const billing = createAdapter({
 *   catalogue: {
 *     vendor: 'acme-billing', title: 'Acme Billing API', docsUrl: 'https://acme.example/problems', readOn: '2026-11-21',
 *     details: ['balance'],
 *     success: { status: 200 },
 *     failures: {
 *       OUT_OF_CREDIT: { code: 'https://acme.example/out-of-credit', status: 403, category: 'payment_required' },
 *     },
 *   },
 *   read: readProblem(),
 * })
 * const outcome = billing.classify({
 *   status: 403,
 *   body: '{"type":"https://acme.example/out-of-credit","title":"You do not have enough credit.","balance":30}',
 * })
 * outcome.ok ? undefined : outcome.fault.reason // => 'OUT_OF_CREDIT'
 * outcome.ok ? undefined : outcome.fault.details // => { balance: 30 }
 * ```
 */
export function readProblem(options: ProblemOptions = {}): Reader<unknown> {
  const codePaths = pathsOf(options.code ?? 'code')
  const subcodePaths = pathsOf(options.subcode)
  const idPaths = pathsOf(options.requestId)

  return (body, context) => {
    const json = jsonOf(body)
    if (isForeignText(body, json)) return undefined
    const type = field(json, 'type')
    const code = codeAmong([type === untyped ? undefined : type, ...atPaths(json, codePaths)], context)
    const isCertain = isProblem(json, type, context)
    if (isSuccessStatus(context.status) && !isCertain && !context.documents(code))
      return { ok: true, value: json }
    const message = firstText([field(json, 'detail'), field(json, 'title')])
    if (code === undefined && message === undefined && !isCertain) return undefined
    return {
      ok: false,
      code,
      subcode: firstCode(atPaths(json, subcodePaths)),
      message,
      details: json,
      requestId: firstText(atPaths(json, idPaths)),
      docsUrl: type,
      items: listOf(field(json, 'errors')).map((error) => itemOf(error, code, context)),
      malformed: code === undefined && !isCertain,
    }
  }
}

const untyped = 'about:blank'
const mediaType = /^application\/problem\+json\b/i

/** Whether it's a problem document beyond doubt. */
function isProblem(json: unknown, type: unknown, { header }: ReadContext): boolean {
  if (typeof json !== 'object' || json === null) return false
  if (mediaType.test(header('content-type'))) return true
  return typeof type === 'string' && Number(codeOf(field(json, 'status'))) >= 400
}

/** One of the problems in a document. Its code is the document's if it has none of its own. */
function itemOf(error: unknown, code: string | number | undefined, context: ReadContext): ItemFault {
  return context.decideItem({
    at: firstText(['pointer', 'parameter', 'header'].map((name) => field(error, name))),
    code: codeOf(field(error, 'code')) ?? code,
    message: firstText([field(error, 'detail'), field(error, 'title'), field(error, 'message')]),
  })
}
