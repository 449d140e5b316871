import { field, jsonOf, type Reader } from '@faultline/core/adapter'
import { type GraphqlData, readGraphql } from '@faultline/core/readers/graphql'

const readErrors = /* @__PURE__ */ readGraphql({ userErrors: ['userErrors', 'customerUserErrors', 'errors'] })

/**
 * Reads Shopify's GraphQL: the errors beside `data`, and those that a mutation's payload has. A submitted cart has them
 * one level deeper, in `result`. Throws only what a getter throws.
 */
export const readShopify: Reader<GraphqlData> = (body, context) => {
  const json = jsonOf(body)
  const reading = readErrors(withResultErrors(json), context)
  return reading && !reading.ok && reading.partial !== undefined
    ? { ...reading, partial: field(json, 'data') }
    : reading
}

/** Puts `errors` of a payload's `result` where those of a payload are; anything else stays as it is. */
function withResultErrors(json: unknown): unknown {
  const payloads = Object.entries(field(json, 'data') ?? {})
  if (!payloads.some(([, payload]) => resultErrors(payload) !== undefined)) return json
  const lifted = payloads.map(([name, payload]) => [
    name,
    resultErrors(payload) === undefined
      ? payload
      : { ...Object(payload), result: null, errors: resultErrors(payload) },
  ])
  return { ...Object(json), data: Object.fromEntries(lifted) }
}

function resultErrors(payload: unknown): unknown {
  const errors = field(field(payload, 'result'), 'errors')
  return Array.isArray(errors) && errors.length > 0 ? errors : undefined
}
