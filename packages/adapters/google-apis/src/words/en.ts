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
    remedy: 'Retry with increasing delays if running it twice does no harm.',
  },
  OLDER_USER_RATE_LIMIT_EXCEEDED: {
    title: 'Too many calls for this user',
    cause: 'One user made more calls than the limit for each user allows.',
    remedy: 'Retry with increasing delays, and spread the calls of this user.',
  },
  OLDER_STORAGE_QUOTA_EXCEEDED: {
    title: 'Storage full',
    cause: 'The user’s storage is full.',
    remedy: 'Delete files or buy storage, then send the request again.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the storage is full.',
  },
  INVALID_ARGUMENT: {
    title: 'Field not valid',
    cause: 'A field has a value that the method never accepts, whatever the state of the system.',
    remedy: 'Read the field violations in the details and fix those fields.',
  },
  NOT_FOUND: {
    title: 'Resource not found',
    cause: 'There is no resource with this name, or the account may not know that there is one.',
    remedy: 'Check the resource name, the project and the location; check the model’s name for Gemini.',
  },
  ALREADY_EXISTS: {
    title: 'Resource already exists',
    cause: 'A resource with this name already exists.',
    remedy: 'Use it if an earlier attempt of yours created it, or choose another name.',
  },
  PERMISSION_DENIED: {
    title: 'No permission on this resource',
    cause: 'The account is known, but may not do this on the resource.',
    remedy:
      'Check the account’s roles and what the resource is shared with; the details may name the reason.',
  },
  UNAUTHENTICATED: {
    title: 'Credentials not accepted',
    cause: 'The access token is missing, malformed or expired, or belongs to a deleted account.',
    remedy: 'Get a new token. If every one fails, check which credentials the service runs with.',
  },
  FAILED_PRECONDITION: {
    title: 'Not possible in this state',
    cause:
      'The system isn’t in the state that the call needs, for example a folder that isn’t empty, or a feature that isn’t enabled.',
    remedy: 'Fix what the details name, then send the call again.',
    categoryNote: 'HTTP 400 usually means a malformed request, but here the state has to change first.',
  },
  OUT_OF_RANGE: {
    title: 'Past the valid range',
    cause: 'The call reads or seeks beyond what is there, such as the end of a file.',
    remedy: 'Stop at the end, or correct the offset.',
    categoryNote: 'HTTP 400 usually means a malformed request, but here only the range is exceeded.',
  },
  DEADLINE_EXCEEDED: {
    title: 'Took too long',
    cause: 'The work didn’t finish before the deadline. It may still finish afterwards.',
    remedy: 'Check the result before you repeat a write; use a longer deadline or a smaller request.',
  },
  INTERNAL: {
    title: 'Error at Google',
    cause: 'Google failed while it worked on the request. Very long inputs to a model can cause it too.',
    remedy:
      'Retry with increasing delays if running it twice does no harm, and look at the status page if it keeps failing.',
  },
  CANCELLED: {
    title: 'Call was canceled',
    cause: 'The caller canceled the call, usually because it stopped waiting or closed the connection.',
    remedy: 'Look at the timeouts of your client. Check whether a write went through before you repeat it.',
  },
  USER_PROJECT_DENIED: {
    title: 'No right to use this quota project',
    cause: 'The account may not use the quota project of the call, often the one in x-goog-user-project.',
    remedy: 'Grant the account the Service Usage Consumer role on that project, or name another project.',
  },
  CONSUMER_INVALID: {
    title: 'Project not valid',
    cause: 'The project that the call counts against doesn’t exist or was deleted.',
    remedy: 'Check the project ID in the credentials and in x-goog-user-project.',
  },
  OLDER_RATE_LIMIT_EXCEEDED: {
    title: 'Calls come too fast',
    cause: 'The project calls this API faster than its rate allows.',
    remedy: 'Retry with increasing delays in all workers, and batch calls if the API has batches.',
  },
  OLDER_DAILY_LIMIT_EXCEEDED: {
    title: 'Daily limit reached',
    cause: 'The project has used up its calls of this API for the day.',
    remedy: 'Wait until the quota resets, at midnight Pacific time, or ask for a higher one in the console.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the day’s quota is used up.',
  },
  OLDER_QUOTA_EXCEEDED: {
    title: 'Quota of this API used up',
    cause: 'The project used up a quota of this API, such as the daily units of the YouTube Data API.',
    remedy: 'See in the console which quota it is; wait until it resets, or ask for more.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here a quota is used up.',
  },
  OLDER_ACCESS_NOT_CONFIGURED: {
    title: 'API not switched on for the project',
    cause: 'The project has never used this API, or it’s disabled there.',
    remedy: 'Enable the API in the console, wait a few minutes, then send the call again.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the API has to be enabled.',
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
