import type { Category } from '../category.ts'
import type { Explanation } from '../words.ts'

/** What each category means to the person who sees it, in English. True of every vendor, whatever an entry overrides. */
export const categoryWords: { readonly [C in Category]: Explanation } = {
  invalid_request: {
    title: 'Invalid request',
    cause: 'A parameter is missing, malformed, or fails the vendor’s validation.',
    remedy: 'Fix the request before you send it again. The same request keeps failing until you do.',
  },
  out_of_range: {
    title: 'Value out of range',
    cause: 'A value is well formed but outside what the vendor allows, such as a date too far back.',
    remedy: 'Use a value within the allowed range.',
  },
  request_too_large: {
    title: 'Request too large',
    cause: 'The request has more items or bytes than the vendor accepts at once.',
    remedy: 'Split it into smaller requests and send each one.',
  },
  not_found: {
    title: 'Not found',
    cause: 'The vendor has nothing at this path or under this ID.',
    remedy: 'Check the path and the ID. If both are right, treat the data as missing.',
  },
  method_not_allowed: {
    title: 'Method not allowed',
    cause: 'The endpoint doesn’t support this HTTP method or operation.',
    remedy: 'Use the method that the vendor’s docs give for the endpoint.',
  },
  gone: {
    title: 'No longer available',
    cause: 'The vendor deprecated this endpoint or API version and has switched it off.',
    remedy: 'Migrate to its replacement.',
  },
  conflict: {
    title: 'Conflict',
    cause: 'It already exists or was already done, or something else changed it at the same time.',
    remedy:
      'Check the current state. If it’s what you wanted, you’re done; otherwise send a new request based on it.',
  },
  failed_precondition: {
    title: 'Not possible in the current state',
    cause:
      'Something isn’t in the state that the request needs: an invoice is already paid, a link has expired, or a maximum number is reached.',
    remedy: 'Check the current state and change that first. The same request keeps failing until you do.',
  },
  partial_failure: {
    title: 'Only partly successful',
    cause: 'The vendor accepted some items of the request and rejected others.',
    remedy:
      'Read the result of each item in fault.items and resend only those that are safe to send again, never the whole request.',
  },
  declined: {
    title: 'Declined',
    cause: 'Somebody behind the vendor refused, such as a card issuer, a carrier, or a risk check.',
    remedy:
      'Retrying right away rarely helps. Tell the customer and offer an alternative, such as another card.',
  },
  unauthenticated: {
    title: 'Authentication failed',
    cause: 'The credential is missing, wrong, expired, or disabled.',
    remedy: 'Check which credential the service is deployed with and replace it. Retrying doesn’t help.',
  },
  permission_denied: {
    title: 'Permission denied',
    cause: 'The credential is valid but isn’t allowed to do this.',
    remedy: 'Ask the account owner for the permission, or use a credential that has it.',
  },
  account_disabled: {
    title: 'Account disabled',
    cause: 'The vendor has disabled the account itself, so none of its credentials work.',
    remedy: 'Stop sending and ask the vendor to enable the account again.',
  },
  payment_required: {
    title: 'Balance or plan used up',
    cause: 'The account has no balance left, or its plan doesn’t cover this call.',
    remedy: 'Pause remaining calls, top up the balance or change the plan, then resume.',
  },
  pending: {
    title: 'Still in progress',
    cause: 'The vendor is still working on it or can’t tell the result yet.',
    remedy: 'Wait, then look up the result or ask again. Don’t start a new one.',
  },
  rate_limited: {
    title: 'Rate limit exceeded',
    cause:
      'You made more calls than the vendor allows in this period. The rejected request wasn’t processed.',
    remedy: 'Wait as long as the vendor asks, pause all your workers, then send it again.',
  },
  cancelled: {
    title: 'Request cancelled',
    cause: 'One side closed the connection before the exchange was complete.',
    remedy:
      'Find out which side closed it. If the request isn’t idempotent, check whether it took effect before you resend it.',
  },
  timeout: {
    title: 'No response in time',
    cause:
      'The vendor, or a gateway in front of it, didn’t respond in time. The request may have taken effect.',
    remedy: 'Retry only if the request is idempotent. Otherwise check first whether it took effect.',
  },
  unavailable: {
    title: 'Service unavailable',
    cause:
      'The vendor, a gateway in front of it, or a system behind it is down, overloaded, or under maintenance.',
    remedy: 'If the request is idempotent, retry with increasing delays. Check the vendor’s status page.',
  },
  internal: {
    title: 'Internal vendor error',
    cause: 'Something went wrong inside the vendor’s system. The request may have taken effect.',
    remedy: 'If the request is idempotent, retry later. If it keeps failing, report it to the vendor.',
  },
  network: {
    title: 'Network error',
    cause: 'The connection couldn’t be established, or it dropped before the whole response arrived.',
    remedy:
      'Check DNS, proxy, and firewall. If the connection was established, the request may have taken effect.',
  },
  malformed_response: {
    title: 'Unexpected response format',
    cause:
      'The response isn’t in the vendor’s format: a gateway error page, a truncated body, or a changed API.',
    remedy: 'Look at the actual response. Check whether the request took effect before you resend it.',
  },
  unknown: {
    title: 'Unexplained failure',
    cause: 'The failure isn’t documented, and the HTTP status doesn’t explain it.',
    remedy:
      'Dead-letter the request, check whether it took effect, and ask the vendor what the failure means.',
  },
}
