/**
 * Fastify 4 and 5: responds to a vendor's failure with a problem document.
 *
 * @module
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { faultToReport } from './problem-details/fault-to-report.ts'
import { type ProblemOptions, problemHeaders, problemOf } from './problem-details.ts'

/**
 * Makes an error handler for `setErrorHandler` that responds to a VendorError, however it is wrapped, with
 * {@link problemOf | its problem document}. It rejects with every other error, and one that `http-errors` made for the
 * caller (`expose`), which passes it to the handler that Fastify would have called.
 *
 * @see https://fastify.dev/docs/latest/Reference/Server/#seterrorhandler
 *
 * @example
 * ```ts
 * import { faultlineErrorHandler } from '@faultline/integrations/fastify'
 * import { fastify } from 'fastify'
 *
 * const app = fastify()
 * app.setErrorHandler(faultlineErrorHandler())
 * ```
 */
export function faultlineErrorHandler(
  options: ProblemOptions = {},
): (error: unknown, request: FastifyRequest, reply: FastifyReply) => FastifyReply | Promise<never> {
  return (error, _request, reply) => {
    const fault = faultToReport(error)
    if (!fault) return Promise.reject(error) // Fastify 4 doesn't catch what is thrown here
    const problem = problemOf(fault, options)
    return reply.code(problem.status).headers(problemHeaders(fault)).send(JSON.stringify(problem))
  }
}
