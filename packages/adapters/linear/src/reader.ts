import { type ReadContext, type Reader, waitingTimeMs } from '@faultline/core/adapter'
import { type GraphqlData, readGraphql } from '@faultline/core/readers/graphql'

const readErrors = /* @__PURE__ */ readGraphql({
  code: ['extensions.type', 'extensions.code'],
  subcode: 'extensions.code',
})

/** Reads Linear's GraphQL, and the budgets that it has beside it. Throws only what a getter throws. */
export const readLinear: Reader<GraphqlData> = (body, context) => {
  const reading = readErrors(body, context)
  if (reading === undefined || reading.ok || !/^ratelimited$/i.test(String(reading.code))) return reading
  return { ...reading, retryAfterMs: untilReset(context) }
}

/** How long the last of the used-up budgets takes to reset; `undefined` if `Retry-After` says it, or nothing does. */
function untilReset({ header }: ReadContext): number | undefined {
  if (header('retry-after') !== '') return undefined
  const waits = ['requests', 'complexity', 'endpoint-requests'].map((budget) =>
    header(`x-ratelimit-${budget}-remaining`) === '0'
      ? waitingTimeMs({ 'x-ratelimit-reset': header(`x-ratelimit-${budget}-reset`), date: header('date') })
      : undefined,
  )
  const known = waits.filter((wait) => wait !== undefined)
  return known.length > 0 ? Math.max(...known) : undefined
}
