/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Google APIs mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  RESOURCE_EXHAUSTED: {
    title: 'Quota used up',
    cause: 'A quota of the project or the user is used up: calls or tokens a minute, or calls a day.',
    remedy:
      'Wait for the time that the fault names. If it’s a daily quota, raise it in the console or wait for the next day.',
  },
  RATE_LIMIT_EXCEEDED: {
    title: 'Too many calls in this window',
    cause: 'The project made more calls than the limit named in the details allows in its window.',
    remedy: 'Pause all workers for the time that the fault names, or a minute, and spread the calls.',
  },
  RESOURCE_QUOTA_EXCEEDED: {
    title: 'Too many resources',
    cause: 'The project already has as many of these resources as its quota allows.',
    remedy: 'Delete what isn’t needed, or ask for a higher quota in the console. Waiting doesn’t help.',
  },
  SERVICE_DISABLED: {
    title: 'API not enabled',
    cause: 'The API isn’t enabled in the project that the credentials belong to.',
    remedy: 'Enable it in the console’s API library. It takes effect after a few minutes.',
  },
  BILLING_DISABLED: {
    title: 'Billing disabled',
    cause: 'The project has no active billing account.',
    remedy: 'Link a billing account to the project, or settle the one that is linked.',
  },
  API_KEY_INVALID: {
    title: 'Invalid API key',
    cause: 'The API key is misspelled, expired or deleted.',
    remedy: 'Create or copy the key in the console and deploy it. Retrying doesn’t help.',
  },
  API_KEY_SERVICE_BLOCKED: {
    title: 'Key not allowed for this API',
    cause: 'The restrictions of the API key don’t include this API.',
    remedy: 'Add the API to the key’s restrictions, or use another key.',
  },
  API_KEY_HTTP_REFERRER_BLOCKED: {
    title: 'Website not allowed for this key',
    cause:
      'The API key may be used only on certain websites, and the request named none of them as referrer.',
    remedy: 'Add the site to the key’s restrictions. A server needs a key without referrer restrictions.',
  },
  API_KEY_IP_ADDRESS_BLOCKED: {
    title: 'IP address not allowed for this key',
    cause: 'The API key may be used only from certain IP addresses, and the request came from another one.',
    remedy: 'Add the address of the server to the key’s restrictions.',
  },
  ACCESS_TOKEN_EXPIRED: {
    title: 'Access token expired',
    cause: 'The access token is older than its lifetime, which is about an hour.',
    remedy: 'Get a new access token with the refresh token, then send the request again.',
  },
  ACCESS_TOKEN_SCOPE_INSUFFICIENT: {
    title: 'Scope missing',
    cause: 'The access token lacks the OAuth scope that this method needs.',
    remedy: 'Ask for the scope in the consent or the credentials, and get a new token.',
  },
  CREDENTIALS_MISSING: {
    title: 'No credentials sent',
    cause: 'The request has neither an API key nor an access token.',
    remedy: 'Send credentials. Check that a proxy or a redirect doesn’t drop the header.',
  },
  IAM_PERMISSION_DENIED: {
    title: 'IAM role missing',
    cause: 'The account lacks an IAM permission on the resource.',
    remedy: 'Grant a role that contains the permission named in the message.',
  },
  CONSUMER_SUSPENDED: {
    title: 'Project suspended',
    cause: 'Google has suspended the project that makes the calls.',
    remedy: 'Stop sending, and appeal in the console.',
  },
  ABORTED: {
    title: 'Concurrent change',
    cause: 'Another operation changed the same thing at the same time.',
    remedy:
      'Start again from reading the current state. Sending only this call again may overwrite the other change.',
  },
  UNAVAILABLE: {
    title: 'Google is overloaded or down',
    cause: 'The service can’t serve the request at the moment. For models, it’s often overload.',
    remedy: 'Retry with growing delays if the request may run twice.',
  },
  OLDER_USER_RATE_LIMIT_EXCEEDED: {
    title: 'Too many calls for this user',
    cause: 'One user made more calls than the limit for each user allows.',
    remedy: 'Retry with growing delays, and spread the calls of this user.',
  },
  OLDER_STORAGE_QUOTA_EXCEEDED: {
    title: 'Storage full',
    cause: 'The user’s storage is full.',
    remedy: 'Delete files or buy storage, then send the request again.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the storage is full.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/google-apis/explain/en'
 *
 * explain('RESOURCE_EXHAUSTED').title // => 'Quota used up'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
