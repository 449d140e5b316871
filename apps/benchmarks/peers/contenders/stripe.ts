import type { Category } from '@faultline/core'
import Stripe from 'stripe'
import type { Contender } from '../../src/contender.ts'

/** Its classes follow the error's type, or the HTTP status. */
const categories: Readonly<Record<string, Category>> = {
  StripeCardError: 'declined',
  StripeInvalidRequestError: 'invalid_request',
  StripeAuthenticationError: 'unauthenticated',
  StripePermissionError: 'permission_denied',
  StripeRateLimitError: 'rate_limited',
  StripeAPIError: 'internal',
}

export const stripe: Contender = {
  name: 'stripe',
  package: 'stripe',
  vendors: ['stripe'],
  classify:
    ({ status, headers, body }) =>
    () =>
      Stripe.errors.StripeError.generate({
        ...JSON.parse(body).error,
        statusCode: status,
        requestId: headers.get('request-id'),
      }),
  receive({ fetch, token }) {
    const httpClient = Stripe.createFetchHttpClient(fetch)
    const client = new Stripe(token, { httpClient, maxNetworkRetries: 0, telemetry: false })
    return () => client.customers.retrieve('cus_7').catch((error: unknown) => error)
  },
  says(result) {
    if (!(result instanceof Stripe.errors.StripeError)) return { failed: false }
    const { code, decline_code: subcode, type, raw } = result
    return { failed: true, code, subcode, category: categories[type], body: raw !== undefined }
  },
  bundle: `import Stripe from 'stripe'\nexport const list = (key) => new Stripe(key).customers.list()`,
}
