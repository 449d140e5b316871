/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Microsoft Graph API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ACCESS_DENIED: {
    title: 'No permission for this action',
    cause: 'The app or the user lacks the permission, the license or the consent that this call needs.',
    remedy: 'Grant the permission and admin consent in Microsoft Entra, then get a new token.',
  },
  ACTIVITY_LIMIT_REACHED: {
    title: 'Throttled',
    cause: 'The app or the user makes more calls than this service allows.',
    remedy: 'Wait as long as Retry-After says; spread calls, and ask for changes instead of polling.',
  },
  THROTTLED_REQUEST: {
    title: 'Too many requests to this service',
    cause: 'The service behind Graph throttles the app or the user.',
    remedy: 'Wait as long as Retry-After says, in all workers.',
  },
  UNAUTHENTICATED: {
    title: 'Not signed in',
    cause: 'The call has no access token, or one that isn’t accepted.',
    remedy: 'Get a new token for the resource https://graph.microsoft.com.',
  },
  INVALID_AUTHENTICATION_TOKEN: {
    title: 'Access token not accepted',
    cause: 'The token has expired, is malformed, or was issued for another audience.',
    remedy: 'Get a new token for Graph. If every call fails, check audience and tenant.',
  },
  AUTHORIZATION_REQUEST_DENIED: {
    title: 'Directory permission missing',
    cause: 'The app or the user may not do this in the directory.',
    remedy: 'Grant the directory permission or role, with admin consent.',
  },
  REQUEST_RESOURCE_NOT_FOUND: {
    title: 'No such directory object',
    cause: 'The user, group or app doesn’t exist, or was created a moment ago and isn’t replicated yet.',
    remedy: 'Treat it as missing; if you just created it, retry after a few seconds.',
  },
  REQUEST_BAD_REQUEST: {
    title: 'Directory request not valid',
    cause: 'A property or the query isn’t valid for this directory object.',
    remedy: 'Read the message: it names the property.',
  },
  REQUEST_UNSUPPORTED_QUERY: {
    title: 'Query not supported',
    cause: 'The filter, sort or search isn’t supported for this property.',
    remedy: 'Add ConsistencyLevel: eventual and $count=true, or simplify the query.',
  },
  ITEM_NOT_FOUND: {
    title: 'No such item',
    cause: 'The item doesn’t exist, or was moved or deleted.',
    remedy: 'Treat it as missing.',
  },
  NAME_ALREADY_EXISTS: {
    title: 'Name already taken',
    cause: 'The folder has an item with this name.',
    remedy: 'Choose another name, or set the conflict behavior to rename or replace.',
  },
  RESOURCE_MODIFIED: {
    title: 'Changed since you read it',
    cause: 'The ETag doesn’t match: somebody changed the resource.',
    remedy: 'Read it again, apply your change and send the new ETag.',
  },
  RESYNC_REQUIRED: {
    title: 'Delta token no longer valid',
    cause: 'The token is too old to tell you what has changed.',
    remedy: 'Start a new delta query from the beginning.',
  },
  SYNC_STATE_NOT_FOUND: {
    title: 'Sync state is gone',
    cause: 'The delta token has expired and its state was dropped.',
    remedy: 'Start a new delta query from the beginning.',
  },
  QUOTA_LIMIT_REACHED: {
    title: 'Storage is full',
    cause: 'The user’s or site’s storage quota is used up.',
    remedy: 'Free space or buy more before you upload again.',
  },
  MALWARE_DETECTED: {
    title: 'Malware found',
    cause: 'The file contains malware, so its content isn’t given out.',
    remedy: 'Don’t retry; tell the owner of the file.',
  },
  EXTENSION_ERROR: {
    title: 'Mailbox not reachable through Graph',
    cause: 'The mailbox is on premises, or an application access policy keeps the app out.',
    remedy: 'Check where the mailbox is, and the application access policy.',
  },
  UPLOAD_SESSION_NOT_FOUND: {
    title: 'No such upload session',
    cause: 'The session has expired, was canceled, or the upload is complete.',
    remedy: 'Check whether the file is there before you start a new session.',
  },
  FRAGMENT_OVERLAP: {
    title: 'Bytes already uploaded',
    cause:
      'The fragment overlaps with bytes that the session has, often from an attempt whose response was lost.',
    remedy: 'Ask the session for nextExpectedRanges and go on from there.',
  },
  DIRECTORY_QUOTA_EXCEEDED: {
    title: 'Directory quota reached',
    cause: 'The tenant or the creator already has the maximum number of directory objects.',
    remedy: 'Delete objects for good, or raise the quota.',
  },
  INVALID_REQUEST: {
    title: 'Request malformed or incorrect',
    cause:
      'A parameter, a header or the body isn’t what this resource accepts. The inner error is often more specific.',
    remedy: 'Read the message and compare the request with the API reference.',
  },
  GENERAL_EXCEPTION: {
    title: 'Unspecified error',
    cause: 'Something failed inside the service behind Graph, and it doesn’t say what.',
    remedy:
      'Retry with increasing delays if running it twice does no harm; give support the request-id if it keeps failing.',
  },
  SERVICE_NOT_AVAILABLE: {
    title: 'Service not available',
    cause: 'The service behind Graph is overloaded or down for a while.',
    remedy: 'Wait as long as Retry-After says, then retry with increasing delays.',
  },
  AUTHENTICATION_EXPIRED_TOKEN: {
    title: 'Access token expired',
    cause: 'The access token is older than its lifetime, which is usually about an hour.',
    remedy: 'Get a new token from the token cache or with the refresh token, then send the request again.',
  },
  AUTHENTICATION_MISSING_OR_MALFORMED: {
    title: 'Token missing or malformed',
    cause: 'The Authorization header is missing, or what follows Bearer isn’t a token.',
    remedy: 'Send “Bearer”, a space and the access token. Check that the variable isn’t empty.',
  },
  AUTHORIZATION_IDENTITY_NOT_FOUND: {
    title: 'App unknown in this tenant',
    cause: 'The tenant doesn’t know the app or user that the token stands for.',
    remedy: 'Check the tenant ID, and let an admin consent to the app, which registers it there.',
  },
  INVALID_RANGE: {
    title: 'Byte range not valid',
    cause: 'The range is malformed, or outside the file or the upload session.',
    remedy: 'Ask for the size, or ask the upload session for nextExpectedRanges, and send a range within it.',
  },
  NOT_ALLOWED: {
    title: 'Not allowed by the system',
    cause: 'The system’s state or settings don’t allow the action, whatever permissions the app has.',
    remedy: 'Read the message; change the state or setting that it names.',
  },
  NOT_SUPPORTED: {
    title: 'Not supported here',
    cause: 'The service doesn’t offer this operation for this kind of resource.',
    remedy: 'Look up in the API reference which resources and which version support it.',
  },
  REQUEST_MULTIPLE_OBJECTS_WITH_SAME_KEY_VALUE: {
    title: 'Value already used by another object',
    cause:
      'Another directory object has the same key value, such as a user principal name or an app’s identifier URI.',
    remedy: 'Use the existing object, or choose another value.',
  },
  REQUEST_THROTTLED_TEMPORARILY: {
    title: 'Directory is throttling',
    cause: 'The app makes more directory calls than Microsoft Entra allows at the moment.',
    remedy: 'Wait as long as Retry-After says, and select fewer properties or batch less.',
  },
  SERVICE_INTERNAL_SERVER_ERROR: {
    title: 'Directory service failed',
    cause: 'Microsoft Entra failed while it worked on the request.',
    remedy:
      'Retry with increasing delays if running it twice does no harm; for a write, read the object first.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/microsoft-graph/explain/en'
 *
 * explain('RESYNC_REQUIRED').title // => 'Delta token no longer valid'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
