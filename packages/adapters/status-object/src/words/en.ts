/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What each failure of the BatchData API means to the person who sees it, in English. */
export const words: WordsOf<typeof catalogue> = {
  BAD_REQUEST: {
    title: 'Invalid parameter',
    cause: 'Something in the request body is missing, misspelled, or of the wrong type.',
    remedy:
      'Compare the body with the endpoint’s reference and fix it. The same body keeps failing until you do.',
  },
  UNAUTHORIZED: {
    title: 'Authentication failed',
    cause: 'The Authorization header is missing, or the vendor doesn’t accept the token in it.',
    remedy: 'Check that every call sends a bearer token and that it’s the current one.',
  },
  INVALID_TOKEN: {
    title: 'Invalid token',
    cause: 'The bearer token is misspelled, was deleted, or belongs to another account.',
    remedy: 'Copy the token again from the vendor’s console and deploy it. Retrying doesn’t help.',
  },
  FORBIDDEN: {
    title: 'Operation not allowed',
    cause: 'The token is known, but the vendor doesn’t let it perform this operation.',
    remedy: 'Read the vendor’s reason in the fault’s message and resolve it with the account owner.',
  },
  ACCOUNT_DISABLED: {
    title: 'Account disabled',
    cause: 'The vendor has disabled the account, so none of its tokens work.',
    remedy: 'Stop sending, and ask the vendor’s support how to enable the account again.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the account itself is disabled.',
  },
  INSUFFICIENT_BALANCE: {
    title: 'Insufficient balance',
    cause: 'The account doesn’t have enough balance to pay for this call.',
    remedy: 'Pause remaining calls, top up the balance, then send them.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here only a payment is missing.',
  },
  TOKEN_DISABLED: {
    title: 'Token disabled',
    cause: 'Somebody has disabled this token. The account itself still works.',
    remedy: 'Enable the token in the vendor’s console, or deploy another one.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the credential itself is no longer valid.',
  },
  INSUFFICIENT_PERMISSIONS: {
    title: 'Insufficient permissions',
    cause: 'The token is valid, but it doesn’t have permission for this endpoint or dataset.',
    remedy: 'Add the permission to the token, or call with a token that has it.',
  },
  NOT_FOUND: {
    title: 'No such data',
    cause: 'The vendor has no data for what you asked, or the path is wrong.',
    remedy: 'Check the path once. If it’s right, treat the record as missing.',
  },
  METHOD_NOT_ALLOWED: {
    title: 'Method not allowed',
    cause: 'The endpoint exists but doesn’t support this HTTP method.',
    remedy: 'Use the method in the endpoint’s reference: POST for lookups and searches.',
  },
  GONE: {
    title: 'Endpoint withdrawn',
    cause: 'The vendor deprecated this endpoint and has switched it off.',
    remedy: 'Migrate to its replacement. This endpoint won’t come back.',
  },
  TOO_MANY_REQUESTS: {
    title: 'Request limit exceeded',
    cause: 'The token made more calls than the vendor allows in this period.',
    remedy: 'Pause all workers for as long as the response asks, then send the same request again.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Vendor server error',
    cause: 'Something went wrong at the vendor while it handled the request.',
    remedy:
      'Retry later if processing it twice does no harm. If it keeps failing, contact the vendor’s support.',
  },
  BAD_GATEWAY: {
    title: 'Bad gateway',
    cause: 'A gateway in front of the vendor’s service couldn’t use the service’s response.',
    remedy: 'Retry after a short wait if processing it twice does no harm.',
  },
  SERVICE_UNAVAILABLE: {
    title: 'Service unavailable',
    cause: 'The vendor is under maintenance or overloaded.',
    remedy: 'Pause, then retry with increasing delays if processing it twice does no harm.',
  },
  GATEWAY_TIMEOUT: {
    title: 'Gateway timeout',
    cause: 'The gateway stopped waiting for the service behind it, which may still finish the work.',
    remedy: 'Retry if processing it twice does no harm. Otherwise check first whether it took effect.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/status-object/explain/en'
 *
 * explain('INSUFFICIENT_BALANCE').title // => 'Insufficient balance'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
