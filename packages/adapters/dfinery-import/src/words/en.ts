/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What each failure of the DFINERY import API means to the person who sees it, in English. */
export const words: WordsOf<typeof catalogue> = {
  BAD_REQUEST: {
    title: 'Malformed request',
    cause: 'A required parameter is missing, or a parameter has the wrong format.',
    remedy:
      'Compare the request with the vendor’s API docs and fix it. The same request keeps failing until you do.',
  },
  VALIDATION_FAILURE: {
    title: 'Validation failed',
    cause:
      'The request is well formed, but an event, a user profile, or one of its values breaks the vendor’s rules.',
    remedy: 'Dead-letter the batch, find the item that breaks the rules, and send the fixed batch.',
  },
  INVALID_SERVICE_ID: {
    title: 'Unknown service ID',
    cause: 'The service_id in the query is wrong, or it belongs to another environment.',
    remedy: 'Copy the service ID from the DFINERY console and check which environment you’re calling.',
  },
  INVALID_TOKEN: {
    title: 'Import token not accepted',
    cause: 'The access_token is wrong, has been reissued, or is the export token, which is a different one.',
    remedy:
      'Deploy the current import token of this service. Reissuing a token invalidates the old one at once.',
  },
  TOO_MANY_REQUEST: {
    title: 'Usage limit exceeded',
    cause: 'You sent more than the limit for this period allows. 40401 is unrelated to HTTP 404 “Not found”.',
    remedy: 'Pause all workers until the limit resets, then send the same batch again. It wasn’t processed.',
    limits: [
      {
        text: 'Event API: 1,000,000 a minute by default',
        docsUrl: 'https://docs.dfinery.ai/api-guide/en/rate-limit',
      },
      {
        text: 'Identity and Profile API: 10,000 a minute each by default',
        docsUrl: 'https://docs.dfinery.ai/api-guide/en/rate-limit',
      },
    ],
  },
  TOO_MANY_EVENTS: {
    title: 'Too many events in one request',
    cause: 'The batch has more events than one request may carry.',
    remedy: 'Split it in half and send each half. None of the rejected batch was stored.',
    limits: [
      {
        text: '100 events in one request',
        docsUrl: 'https://docs.dfinery.ai/api-guide/en/api/import-api/event-api/post',
      },
    ],
  },
  TOO_MANY_USER_PROFILES: {
    title: 'Too many user profiles in one request',
    cause: 'The batch has more user profiles than one request may carry.',
    remedy: 'Split it in half and send each half. None of the rejected batch was stored.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Import service error',
    cause: 'Something went wrong inside DFINERY. The batch may have been stored anyway.',
    remedy: 'Resend the batch only if duplicates do no harm. Otherwise check first what was stored.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/dfinery-import/explain/en'
 *
 * explain('TOO_MANY_EVENTS').title // => 'Too many events in one request'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
