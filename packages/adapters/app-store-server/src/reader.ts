import { type Reader, readFields, waitingTimeMs } from '@faultline/core/adapter'

const readError = /* @__PURE__ */ readFields({ code: 'errorCode', message: 'errorMessage' })

/**
 * Reads Apple's bodies, and its `Retry-After`: a UNIX time in milliseconds, which as seconds would be a wait of a day.
 *
 * @see https://developer.apple.com/documentation/appstoreserverapi/identifying-rate-limits
 */
export const readAppStoreServer: Reader<unknown> = (body, context) => {
  const reading = readError(body, context)
  if (!reading || reading.ok) return reading
  const headers = { 'x-ratelimit-reset': context.header('retry-after'), date: context.header('date') }
  return { ...reading, retryAfterMs: waitingTimeMs(headers) }
}
