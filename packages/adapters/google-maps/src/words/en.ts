/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Google Maps web services mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  OVER_QUERY_LIMIT: {
    title: 'Too many requests',
    cause: 'The project made more requests in a second, a minute or a day than its quota allows.',
    remedy: 'Pause, and retry with increasing delays. If it’s the daily quota, raise it in the console.',
  },
  OVER_DAILY_LIMIT: {
    title: 'Key, billing, cap or card',
    cause:
      'One of four: the key is missing or invalid, billing isn’t enabled, a cap that you set is reached, or the card is no longer valid.',
    remedy: 'Check the four in the console. Waiting helps only against a cap.',
  },
  REQUEST_DENIED: {
    title: 'Request denied',
    cause:
      'The key may not use this API: it isn’t enabled in the project, or the key’s restrictions forbid it.',
    remedy: 'Read the message. Enable the API or change the key’s restrictions in the console.',
  },
  API_KEY_INVALID: {
    title: 'Invalid API key',
    cause: 'The key is misspelled, expired or deleted.',
    remedy: 'Create or copy the key in the console and deploy it.',
  },
  API_KEY_MISSING: {
    title: 'No API key sent',
    cause: 'The request has no key parameter.',
    remedy: 'Send the key. Check that it’s set where the code runs.',
  },
  BILLING_DISABLED: {
    title: 'Billing not enabled',
    cause: 'The project has no active billing account, without which Maps doesn’t work.',
    remedy: 'Link a billing account to the project in the console.',
  },
  INVALID_REQUEST: {
    title: 'Parameter missing or invalid',
    cause:
      'A parameter is missing or malformed. A token for the next page fails like this too in its first two seconds.',
    remedy: 'Fix the parameter. With a page token, wait two seconds and try again.',
  },
  NOT_FOUND: {
    title: 'Place not found',
    cause: 'A place id is obsolete, or an origin, destination or waypoint can’t be found on the map.',
    remedy: 'Look the place up again. Place ids change when a business moves or closes.',
  },
  MAX_WAYPOINTS_EXCEEDED: {
    title: 'Too many waypoints',
    cause: 'The route has more waypoints than one request may have.',
    remedy: 'Split the route into parts.',
  },
  MAX_ROUTE_LENGTH_EXCEEDED: {
    title: 'Route too long',
    cause: 'The route is too long or too complex to compute.',
    remedy: 'Use fewer waypoints, or split the route into parts.',
  },
  UNKNOWN_ERROR: {
    title: 'Error at Google',
    cause: 'Google failed while it worked on the request, usually for a moment.',
    remedy: 'Retry after a moment.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/google-maps/explain/en'
 *
 * explain('OVER_QUERY_LIMIT').title // => 'Too many requests'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
