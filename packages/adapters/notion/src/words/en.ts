/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Notion API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  UNAUTHORIZED: {
    title: 'Token not accepted',
    cause: 'The integration’s token is wrong, was regenerated, or was revoked by the workspace.',
    remedy:
      'Check which token is deployed. For a public integration let the user connect the workspace again.',
  },
  RESTRICTED_RESOURCE: {
    title: 'Integration lacks a capability',
    cause:
      'The integration can see the page, but wasn’t given the capability to do this, such as inserting content.',
    remedy: 'Add the capability in the integration’s settings. It applies without a new token.',
  },
  OBJECT_NOT_FOUND: {
    title: 'Doesn’t exist, or not shared with the integration',
    cause: 'Notion has nothing under this ID, or nobody shared the page or database with the integration.',
    remedy:
      'Share the page with the integration through its Connections menu. If it is shared, treat it as deleted.',
  },
  RATE_LIMITED: {
    title: 'Too many calls from this integration',
    cause: 'The integration made more calls than its average of about three a second.',
    remedy: 'Pause all calls of the integration for as long as Retry-After says, then send it again.',
    limits: [
      {
        text: '3 requests a second on average for one connection',
        docsUrl: 'https://developers.notion.com/reference/request-limits',
      },
    ],
  },
  INVALID_JSON: {
    title: 'Body isn’t JSON',
    cause: 'Notion couldn’t parse the body of the request.',
    remedy: 'Serialize the body with JSON.stringify, and don’t build JSON by hand in a shell.',
  },
  INVALID_REQUEST_URL: {
    title: 'No such endpoint',
    cause: 'The path isn’t one of the API’s.',
    remedy: 'Compare the URL with the reference, and check it for IDs that are undefined or not encoded.',
  },
  INVALID_REQUEST: {
    title: 'Request not supported',
    cause: 'The endpoint exists, but not for this kind of object or in this API version.',
    remedy: 'Look the endpoint up in the reference for the Notion-Version that you send.',
  },
  INVALID_BETA: {
    title: 'Beta not available',
    cause: 'The request asks for a beta feature that doesn’t exist or isn’t open to this integration.',
    remedy: 'Remove the beta header, or have the beta enabled.',
  },
  VALIDATION_ERROR: {
    title: 'Parameters don’t match the schema',
    cause:
      'A property is missing, has the wrong type, or is longer than Notion allows. The message says where.',
    remedy:
      'Fix the path that the message names. Text is limited to 2,000 characters and arrays to 100 elements.',
  },
  CONFLICT_ERROR: {
    title: 'Changed at the same time',
    cause: 'Somebody else changed the same page or block while Notion was saving.',
    remedy: 'Read it again, check that your change still fits, and send it again.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Notion failed',
    cause: 'Something unexpected went wrong inside Notion.',
    remedy:
      'Retry reads. Before you repeat a change, check whether it was made. Report it with the request ID.',
  },
  SERVICE_OVERLOAD: {
    title: 'Notion is overloaded',
    cause: 'Notion turned the request away because it has too much to do.',
    remedy:
      'Wait as long as Retry-After says or with increasing delays, then send it again: nothing was done.',
  },
  SERVICE_UNAVAILABLE: {
    title: 'Notion is down or took over a minute',
    cause: 'Notion is unavailable, or didn’t finish within its sixty seconds.',
    remedy: 'Retry reads later, with smaller pages. Before you repeat a change, check whether it was made.',
  },
  GATEWAY_TIMEOUT: {
    title: 'Notion timed out',
    cause: 'Notion’s gateway gave up waiting for the response.',
    remedy: 'Retry reads. Before you repeat a change, check whether it was made.',
  },
  INVALID_GRANT: {
    title: 'Authorization code or refresh token not valid',
    cause: 'The code was used before, has expired, or was issued for another redirect URI or client.',
    remedy: 'Let the user authorize again. Exchange each code once, and at once.',
    categoryNote: 'OAuth reports a bad grant under 400, but what is wrong is the credential.',
  },
  MISSING_VERSION: {
    title: 'Notion-Version header missing',
    cause: 'Every request has to say for which version of the API it was written.',
    remedy: 'Send the Notion-Version header with a date from the changelog.',
  },
  DATABASE_CONNECTION_UNAVAILABLE: {
    title: 'Notion’s database is unavailable',
    cause: 'Notion couldn’t reach or query its own database.',
    remedy: 'Retry with increasing delays. Before you repeat a change, check whether it was made.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/notion/explain/en'
 *
 * explain('CONFLICT_ERROR').title // => 'Changed at the same time'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
