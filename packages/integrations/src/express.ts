/**
 * Express 5: answers a vendor's failure with a problem document.
 *
 * @module
 */
import { isVendorError } from '@faultline/core'
import type { ErrorRequestHandler } from 'express'
import { type ProblemOptions, problemHeaders, problemOf } from './problem-details.ts'

/**
 * Makes an error handler that answers a VendorError with {@link problemOf | its problem document} and hands every
 * other error on untouched, and also a VendorError that came after the answer had begun, whose connection Express
 * closes. Put it after the routes.
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
    if (!isVendorError(error) || response.headersSent) return next(error)
    const problem = problemOf(error.fault, options)
    response.status(problem.status).set(problemHeaders(error.fault)).send(JSON.stringify(problem))
  }
}
