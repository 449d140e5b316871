/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the CoinMarketCap API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  API_KEY_INVALID: {
    title: 'API key isn’t valid',
    cause: 'The key doesn’t exist or was replaced, or it belongs to the sandbox.',
    remedy: 'Copy the key from the developer portal, for the right host.',
  },
  API_KEY_MISSING: {
    title: 'API key is missing',
    cause: 'The request has no key.',
    remedy: 'Send the key in the X-CMC_PRO_API_KEY header.',
  },
  API_KEY_PLAN_REQUIRES_PAYMENT: {
    title: 'Key needs a paid plan to start',
    cause: 'The key’s plan hasn’t been paid for, so the key isn’t active.',
    remedy: 'Activate the plan in the billing tab of the developer portal.',
  },
  API_KEY_PLAN_PAYMENT_EXPIRED: {
    title: 'Subscription expired',
    cause: 'The plan’s last payment is overdue.',
    remedy: 'Renew the plan in the billing tab of the developer portal.',
  },
  API_KEY_REQUIRED: {
    title: 'Endpoint needs a key',
    cause: 'The endpoint can’t be used without a key.',
    remedy: 'Send the key in the X-CMC_PRO_API_KEY header.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the credential is at fault.',
  },
  API_KEY_PLAN_NOT_AUTHORIZED: {
    title: 'Plan lacks this endpoint',
    cause: 'The key is valid, but its plan doesn’t include this endpoint.',
    remedy: 'Upgrade the plan, or use an endpoint that it has.',
  },
  API_KEY_DISABLED: {
    title: 'Key disabled',
    cause: 'CoinMarketCap has disabled the key.',
    remedy: 'Stop calling, and ask CoinMarketCap’s support why.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the key itself is switched off.',
  },
  API_KEY_PLAN_MINUTE_RATE_LIMIT_REACHED: {
    title: 'Limit of the minute reached',
    cause: 'The key made more calls in a minute than its plan allows.',
    remedy: 'Pause all workers for a minute, then go on.',
  },
  API_KEY_PLAN_DAILY_RATE_LIMIT_REACHED: {
    title: 'Limit of the day reached',
    cause: 'The key’s daily credits are used up. No call succeeds before the daily reset.',
    remedy: 'Go on after the daily reset, or upgrade the plan.',
  },
  API_KEY_PLAN_MONTHLY_RATE_LIMIT_REACHED: {
    title: 'Credits of the month used up',
    cause: 'The plan’s monthly credits are used up.',
    remedy: 'Upgrade the plan, or wait for the next billing period.',
    categoryNote: 'HTTP 429 usually means a rate limit, but here money or a quota is used up.',
  },
  IP_RATE_LIMIT_REACHED: {
    title: 'Limit of the IP address reached',
    cause: 'Too many calls come from this IP address at once.',
    remedy: 'Lower the concurrency behind this address, then go on.',
  },
  BAD_REQUEST: {
    title: 'Invalid parameter',
    cause: 'A parameter is missing, unknown or has a value that isn’t allowed.',
    remedy: 'Read the message and fix the parameter that it names.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'CoinMarketCap’s server failed',
    cause: 'An unexpected problem on the server stopped the call.',
    remedy: 'Retry with increasing delays.',
  },
  UNRESOLVABLE_IDENTIFIER: {
    title: 'Coin can’t be identified',
    cause: 'None of the coins has this identifier.',
    remedy: 'Correct the identifier, or send skip_invalid.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here something addressed doesn’t exist.',
  },
  MISSING_PARAMETER: {
    title: 'Required parameter missing',
    cause: 'A parameter that the endpoint needs wasn’t sent.',
    remedy: 'Send the parameter that the message names.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/coinmarketcap/explain/en'
 *
 * explain('API_KEY_PLAN_MINUTE_RATE_LIMIT_REACHED').title // => 'Limit of the minute reached'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
