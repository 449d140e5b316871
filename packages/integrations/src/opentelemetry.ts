/**
 * OpenTelemetry: a fault as attributes of a span, following the stable semantic conventions.
 *
 * @module
 */
import type { Fault } from '@faultline/core'
import { type Attributes, type Span, SpanStatusCode } from '@opentelemetry/api'

/**
 * Marks a span as failed by a fault: its attributes are {@link faultAttributes}, its status is ERROR with the vendor's
 * text. It adds no exception event and no `error.message`, which the conventions have deprecated. Never throws.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/general/recording-errors/
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { recordFault } from '@faultline/integrations/opentelemetry'
 * import { trace } from '@opentelemetry/api'
 *
 * const span = trace.getTracer('shop').startSpan('import events')
 * const outcome = dfineryImport.classify({ status: 503, body: '' })
 * if (!outcome.ok) recordFault(span, outcome.fault)
 * span.end()
 * ```
 */
export function recordFault(span: Span, fault: Fault): void {
  span.setAttributes(faultAttributes(fault))
  span.setStatus({ code: SpanStatusCode.ERROR, message: fault.message })
}

/**
 * Returns the attributes of a fault: `error.type` is its reason, or else its category, so it's low-cardinality and fits
 * metrics too; `http.response.status_code` if a response arrived; the rest is named `faultline.*`, codes always as
 * strings. What differs from fault to fault (code, request id, waiting time) belongs on spans and not on metrics.
 * Never throws.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/registry/attributes/error/
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { faultAttributes } from '@faultline/integrations/opentelemetry'
 *
 * const outcome = dfineryImport.classify({ status: 200, body: { status: false, code: 40201, message: 'INVALID_TOKEN' } })
 * const attributes = outcome.ok ? {} : faultAttributes(outcome.fault)
 * attributes['error.type'] // => 'INVALID_TOKEN'
 * attributes['faultline.category'] // => 'unauthenticated'
 * ```
 */
export function faultAttributes(fault: Fault): Attributes {
  const { vendor, status, code, subcode, family, reason, category, origin } = fault
  return {
    'error.type': reason ?? category,
    ...(status > 0 && { 'http.response.status_code': status }),
    'faultline.vendor': vendor,
    ...(code !== undefined && { 'faultline.code': `${code}` }),
    ...(subcode !== undefined && { 'faultline.subcode': `${subcode}` }),
    ...(family !== undefined && { 'faultline.family': family }),
    ...(reason !== undefined && { 'faultline.reason': reason }),
    'faultline.category': category,
    'faultline.origin': origin,
    'faultline.retryable': fault.retryable,
    'faultline.processed': fault.processed,
    'faultline.phase': fault.phase,
    ...(fault.retryAfterMs !== undefined && { 'faultline.retry_after_ms': fault.retryAfterMs }),
    ...(fault.requestId !== undefined && { 'faultline.request_id': fault.requestId }),
  }
}
