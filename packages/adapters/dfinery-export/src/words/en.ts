/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What each failure of the DFINERY export API means to the person who sees it, in English. */
export const words: WordsOf<typeof catalogue> = {
  CLIENT_CONNECTION_CLOSED: {
    title: 'Connection closed before the export finished',
    cause:
      'DFINERY saw the client’s side close the connection, often because of a timeout in the client, a proxy, or a load balancer. The status is 200 because rows may already have been sent.',
    remedy:
      'Discard the rows received so far, find out what closes the connection, and export again. If the export takes long, choose a shorter period.',
  },
  INVALID_PARAMETER: {
    title: 'Missing or malformed parameter',
    cause:
      'A required parameter is missing from the query or the JSON body, or a parameter has the wrong format or value.',
    remedy:
      'Compare service_id, the dates, and the filters with the vendor’s API docs and fix them. The same request keeps failing until you do.',
  },
  EXCEED_DATE_RANGE_LIMIT: {
    title: 'Start date out of range',
    cause:
      'The dates are well formed, but the export asks for more days, or older ones, than the vendor allows.',
    remedy: 'Choose a later start date. Export a long period in several shorter ones.',
    categoryNote:
      'HTTP 400 usually means a malformed request. This request is well formed, but a date is outside the allowed range.',
  },
  UNAUTHORIZED_TOKEN: {
    title: 'Export token not accepted',
    cause: 'The bearer token is wrong, has been reissued, or is the import token, which is a different one.',
    remedy:
      'Deploy the current export token of this service. Reissuing a token invalidates the old one at once.',
  },
  TOO_MANY_API_REQUESTS: {
    title: 'Export call limit exceeded',
    cause: 'You requested too many exports in this period, or too many are running at once.',
    remedy: 'Wait until the limit resets, and run fewer exports in parallel. This export wasn’t started.',
    limits: [
      {
        text: '100 exports an hour and 5 at once by default',
        docsUrl: 'https://docs.dfinery.ai/api-guide/en/rate-limit',
      },
    ],
  },
  UNKNOWN_ERROR: {
    title: 'Export service error',
    cause: 'Something unexpected went wrong inside DFINERY.',
    remedy:
      'Discard what you received and retry later. An export changes nothing, but the failed call may count towards the limit.',
  },
  QUERY_ERROR: {
    title: 'Export query failed',
    cause: 'DFINERY couldn’t run the database query behind this export, so none of it was executed.',
    remedy:
      'Discard what you received and retry later. If it keeps failing, request a shorter period or fewer columns.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/dfinery-export/explain/en'
 *
 * explain('QUERY_ERROR').title // => 'Export query failed'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
