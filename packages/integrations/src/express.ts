/**
 * Express 4 and 5: responds to a vendor's failure with a problem document.
 *
 * @module
 */
import type { ErrorRequestHandler } from 'express'
import { faultToReport } from './problem-details/fault-to-report.ts'
import { type ProblemOptions, problemHeaders, problemOf } from './problem-details.ts'

/**
 * Makes an error handler that responds to a VendorError, however it is wrapped, with
 * {@link problemOf | its problem document}. It passes on every other error, one that `http-errors` made for the caller
 * (`expose`), and a VendorError that came after the response had begun, whose connection Express closes. Put it after
 * the routes. In Express 4, pass the rejections of async routes to `next` yourself.
 *
 * @see https://expressjs.com/en/guide/error-handling.html
 *
 * @example
 * ```ts
 * import { faultlineErrorHandler } from '@faultline/integrations/express'
 * import express from 'express'
 *
 * const app = express()
 * app.use(faultlineErrorHandler())
 * ```
 */
export function faultlineErrorHandler(options: ProblemOptions = {}): ErrorRequestHandler {
  return (error, _request, response, next) => {
    const fault = faultToReport(error)
    if (!fault || response.headersSent) return next(error)
    const problem = problemOf(fault, options)
    response.status(problem.status).set(problemHeaders(fault)).send(JSON.stringify(problem))
  }
}
