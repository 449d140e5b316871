import type { ShopFault } from './vendor-fetch.ts'

/** One log line for every vendor: the same fields, whoever failed. It holds no request, no header and no body. */
export function logLine(fault: ShopFault, attempt: number): { readonly [field: string]: unknown } {
  const { vendor, reason, code, category, status, processed, retryAfterMs, requestId } = fault
  return { vendor, reason: reason ?? code, category, status, processed, retryAfterMs, requestId, attempt }
}
