/**
 * Sentry 10 and 11: vendors' failures are grouped by what failed, not by the line that threw.
 *
 * @module
 */
import { faultOf } from '@faultline/core'
import { safeText } from '@faultline/core/adapter'

/**
 * The `beforeSend` of any Sentry SDK. An event for a VendorError, however it is wrapped, is grouped by vendor and reason
 * (or else category); it gets the tags `faultline.vendor`, `.category`, `.origin`, `.reason`, `.code` and `.subcode`,
 * and the whole fault as the context `faultline`. The texts of the event's exceptions are made safe to keep, because
 * Sentry lists causes too, and that of a transport error may name a URL. Without it, all failures that one line throws
 * are one issue, whatever they are. Every other event passes through untouched. Never throws.
 *
 * @see https://docs.sentry.io/platforms/javascript/usage/sdk-fingerprinting/
 *
 * @example
 * ```ts
 * import { VendorError } from '@faultline/core'
 * import { faultlineBeforeSend } from '@faultline/integrations/sentry'
 *
 * const originalException = new VendorError({
 *   vendor: 'acme', status: 503, category: 'unavailable', origin: 'vendor', retryable: true, processed: 'maybe',
 *   documented: false, message: 'Down', phase: 'response', decidedBy: 'status',
 * })
 * const event: { fingerprint?: string[] } = faultlineBeforeSend({}, { originalException })
 * event.fingerprint // => ['acme', 'unavailable']
 * ```
 */
export function faultlineBeforeSend<E extends SentryEvent>(event: E, hint: SentryHint): E {
  const fault = faultOf(hint.originalException)
  if (!fault) return event
  const { vendor, code, subcode, reason, category, origin } = fault
  event.fingerprint = [vendor, reason ?? category]
  event.tags = {
    ...event.tags,
    'faultline.vendor': vendor,
    'faultline.category': category,
    'faultline.origin': origin,
    ...(reason !== undefined && { 'faultline.reason': reason }),
    ...(code !== undefined && { 'faultline.code': code }),
    ...(subcode !== undefined && { 'faultline.subcode': subcode }),
  }
  event.contexts = { ...event.contexts, faultline: { ...fault } }
  for (const exception of event.exception?.values ?? [])
    if (exception.value !== undefined) exception.value = safeText(exception.value)
  return event
}

/** What of an event is read and written: an `ErrorEvent` of any Sentry SDK fits. */
export interface SentryEvent {
  fingerprint?: string[]
  tags?: { [name: string]: string | number | bigint | boolean | symbol | null | undefined }
  contexts?: { [name: string]: { [name: string]: unknown } | undefined }
  exception?: { values?: { value?: string }[] }
}

/** What of a hint is read: an `EventHint` of any Sentry SDK fits. */
export interface SentryHint {
  originalException?: unknown
}
