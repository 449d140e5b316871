/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What each failure of the APITube News API means to the person who sees it, in English. */
export const words: WordsOf<typeof catalogue> = {
  VALIDATION_INPUT_PARAMS_ERROR: {
    title: 'Missing or invalid parameter',
    cause: 'A required parameter is missing from the query, or a value is malformed.',
    remedy: 'Fix the parameter that the message names. The same request keeps failing until you do.',
  },
  UNAUTHORIZED: {
    title: 'API key not accepted',
    cause: 'The call has no API key, or one that the vendor doesn’t know.',
    remedy: 'Check which key the service is deployed with and replace it. Retrying doesn’t help.',
  },
  NOT_FOUND: {
    title: 'No such entry',
    cause: 'The vendor has no entry for this ID or path.',
    remedy: 'Treat the entry as missing. If every call fails this way, check the path.',
  },
  TOO_MANY_REQUESTS: {
    title: 'Plan rate limit exceeded',
    cause: 'You made more calls in this period than this key’s plan includes.',
    remedy: 'Pause all workers until the limit resets, then send the same request again.',
  },
  SERVER_ERROR: {
    title: 'Vendor server error',
    cause: 'Something unexpected went wrong at the vendor. It’s usually temporary.',
    remedy: 'Retry with increasing delays if processing it twice does no harm.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/code-string/explain/en'
 *
 * explain('TOO_MANY_REQUESTS').title // => 'Plan rate limit exceeded'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
