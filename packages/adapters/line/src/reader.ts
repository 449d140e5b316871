import { codeOf, field, parsedBody, type Reader, readFields } from '@faultline/core/adapter'

const readBody = /* @__PURE__ */ readFields({
  code: 'error', // of the endpoints that issue tokens
  message: ['message', 'error_description'],
})

/**
 * Reads LINE's bodies: a failure is nothing but a message, which no success has, so LINE's header says whether it's
 * LINE's. What was sent before is partial: the id of the accepted request, and its messages.
 */
export const readLine: Reader<unknown> = (body, context) => {
  const json = parsedBody(body)
  const reading = readBody(json, context)
  const message = field(json, 'message')
  // An empty 409 without LINE's header may be anybody's, and LINE's means that the request has taken effect.
  if (!reading && context.status === 409 && context.header('x-line-request-id') === '')
    return { ok: false, processed: 'maybe', malformed: true }
  if (!reading || (reading.ok && typeof message !== 'string')) return reading
  const failure = reading.ok ? { ok: false as const, message, malformed: true } : reading
  const acceptedRequestId = context.header('x-line-accepted-request-id')
  const details = field(json, 'details')
  return {
    ...failure,
    malformed: failure.malformed && context.header('x-line-request-id') === '',
    items: Array.isArray(details) ? details.map(itemOf) : undefined,
    partial: acceptedRequestId ? { acceptedRequestId, sentMessages: field(json, 'sentMessages') } : undefined,
  }

  function itemOf(detail: unknown, index: number) {
    const at = codeOf(field(detail, 'property')) ?? index
    return context.decideItem({ at, message: field(detail, 'message'), status: context.status })
  }
}
