/**
 * Hono: responds to a vendor's failure with a problem document.
 *
 * @module
 */
import type { MiddlewareHandler } from 'hono'
import { faultToReport } from './problem-details/fault-to-report.ts'
import { type ProblemOptions, problemResponse } from './problem-details.ts'

/**
 * Makes a middleware that responds to a VendorError, however it is wrapped, with
 * {@link problemResponse | its problem document}. It isn't an `onError` handler, because an app has only one: this way
 * yours, or Hono's, still sees every error, may log it, and responds to all the others and to every HTTPException. Use
 * it before the routes.
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
    const fault = faultToReport(context.error)
    if (fault) context.res = problemResponse(fault, options)
  }
}
