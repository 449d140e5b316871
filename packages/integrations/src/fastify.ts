/**
 * Fastify 5: answers a vendor's failure with a problem document.
 *
 * @module
 */
import { isVendorError } from '@faultline/core'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type ProblemOptions, problemHeaders, problemOf } from './problem-details.ts'

/**
 * Makes an error handler for `setErrorHandler` that answers a VendorError with {@link problemOf | its problem
 * document} and throws every other error on untouched, which hands it to the handler that Fastify would have called.
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
): (error: unknown, request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  return (error, _request, reply) => {
    if (!isVendorError(error)) throw error
    const problem = problemOf(error.fault, options)
    return reply.code(problem.status).headers(problemHeaders(error.fault)).send(JSON.stringify(problem))
  }
}
