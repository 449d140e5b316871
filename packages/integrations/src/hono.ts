/**
 * Hono: answers a vendor's failure with a problem document.
 *
 * @module
 */
import { isVendorError } from '@faultline/core'
import type { MiddlewareHandler } from 'hono'
import { type ProblemOptions, problemResponse } from './problem-details.ts'

/**
 * Makes a middleware that answers a VendorError with {@link problemResponse | its problem document}. It is no `onError`
 * handler, because an app has but one and it cannot hand on: this way your own, or Hono's, still sees every error
 * (and may log it) and still answers all the others. Use it before the routes.
 *
 * @see https://hono.dev/docs/api/hono#error-handling
 *
 * @example
 * ```ts
 * import { faultlineErrorHandler } from '@faultline/integrations/hono'
 * import { Hono } from 'hono'
 *
 * const app = new Hono()
 * app.use(faultlineErrorHandler())
 * ```
 */
export function faultlineErrorHandler(options: ProblemOptions = {}): MiddlewareHandler {
  return async (context, next) => {
    await next()
    if (isVendorError(context.error)) context.res = problemResponse(context.error.fault, options)
  }
}
