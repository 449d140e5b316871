import {
  type Adapter,
  type Catalogue,
  codeOf,
  createAdapter,
  type FaultOf,
  field,
  isSuccessStatus,
  jsonOf,
  type RuleContext,
  type Verdict,
} from '@faultline/core'

/** What a problem document says, or a success in its place. */
interface Wire {
  /** The problem's type, its code where the type is `about:blank`. */
  readonly code: string | number | undefined
  /** The detail, or else the title; unchecked. */
  readonly message: unknown
  /** Whether the document itself names an error status. */
  readonly saysError: boolean
  /** The whole body, which is what a success carries; `undefined` where it was empty. */
  readonly value: unknown
}

/**
 * Makes the adapter of a vendor that answers failures with problem documents of RFC 9457. The catalogue's codes are
 * the problem types (their URIs, as the vendor writes them), or values of a `code` member where the vendor's types are
 * all `about:blank`. A success's value is the parsed body. Never throws.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 *
 * @example
 * ```ts
 * import { createProblemAdapter } from '@faultline/integrations/problem-details'
 *
 * const acme = createProblemAdapter({
 *   vendor: 'acme-billing', docsUrl: 'https://acme.example/problems', readOn: '2026-11-20',
 *   entries: [
 *     {
 *       status: 403, code: 'https://acme.example/problems/out-of-credit', reason: 'OUT_OF_CREDIT',
 *       label: 'You do not have enough credit.', category: 'payment_required',
 *     },
 *   ],
 * })
 * const outcome = acme.classify({
 *   status: 403,
 *   body: '{"type":"https://acme.example/problems/out-of-credit","title":"You do not have enough credit."}',
 * })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'OUT_OF_CREDIT'
 * ```
 */
export function createProblemAdapter<const C extends Catalogue>(catalogue: C): Adapter<FaultOf<C>, unknown> {
  return createAdapter({ catalogue, readWire, rule })
}

function readWire(body: unknown): Wire | undefined {
  const value = jsonOf(body)
  if (value === undefined && String(body ?? '').trim()) return undefined
  const type = field(value, 'type')
  const typed = typeof type === 'string' && type !== '' && type !== 'about:blank'
  return {
    code: codeOf(typed ? type : field(value, 'code')),
    message: field(value, 'detail') ?? field(value, 'title'),
    saysError: typeof type === 'string' && Number(field(value, 'status')) >= 400,
    value,
  }
}

/** Under a success status a body is a failure only if it is a problem beyond doubt: of a documented type, or an error by its own status. */
function rule(
  { code, message, saysError, value }: Wire,
  { status, documents }: RuleContext,
): Verdict<unknown> {
  const success = isSuccessStatus(status) && !documents(code) && !saysError
  return success ? { ok: true, value } : { ok: false, code, message }
}
