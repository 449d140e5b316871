import { flagOf, type ReadContext, type Reading, readFields } from '@faultline/core/adapter'

const readBody = /* @__PURE__ */ readFields({
  code: ['error.code', 'error'], // OAuth sends the code itself as `error`
  subcode: 'error.decline_code',
  family: 'error.type',
  message: ['error.message', 'error_description'],
  docsUrl: 'error.doc_url',
})

/**
 * Reads `{ error: { type, code, decline_code, message } }`, and the `{ error, error_description }` of OAuth. Stripe's
 * header decides whether to retry.
 */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const reading = readBody(body, context)
  if (!reading || reading.ok) return reading
  const retryable = flagOf(context.header('stripe-should-retry'))
  if (retryable !== undefined) return { ...reading, retryable }
  // A conflict that isn't documented is a request under way with the same key or object, which Stripe's SDK retries.
  return context.status === 409 && !context.documents(reading.code)
    ? { ...reading, retryable: true, processed: 'maybe' }
    : reading
}
