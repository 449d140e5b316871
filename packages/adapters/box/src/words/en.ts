/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Box API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ITEM_NAME_IN_USE: {
    title: 'Name already in use',
    cause: 'The folder already has an item with this name.',
    remedy: 'Use the conflicting item, upload a new version of it, or choose another name.',
  },
  NOT_FOUND: {
    title: 'No such item',
    cause: 'The item doesn’t exist, or this user can’t see it.',
    remedy: 'Check the id and whose token it is: a service account sees only what is shared with it.',
  },
  TRASHED: {
    title: 'Item is in the trash',
    cause: 'The item can’t be used while it is in the trash.',
    remedy: 'Restore it first, or treat it as deleted.',
    categoryNote: 'HTTP 404 usually means that nothing is there, but this item can be restored.',
  },
  UNAUTHORIZED: {
    title: 'Access token not accepted',
    cause: 'The token is missing, expired or revoked.',
    remedy: 'Get a new access token and send the request again.',
  },
  INVALID_GRANT: {
    title: 'Sign-in grant rejected',
    cause: 'The authorization code, refresh token or JWT is used, expired, or made by a clock that is off.',
    remedy: 'Let the user authorize again, or for a JWT set the server’s clock right.',
    categoryNote:
      'HTTP 400 usually means a malformed request, but here it is the credential that doesn’t work.',
  },
  ACCESS_DENIED_INSUFFICIENT_PERMISSIONS: {
    title: 'User lacks access to the item',
    cause: 'The user of this token has no role on the item that allows the action.',
    remedy: 'Invite the user as a collaborator with a suitable role, or act as another user.',
  },
  INSUFFICIENT_SCOPE: {
    title: 'App lacks a scope',
    cause: 'The app isn’t configured with the scope that this call needs.',
    remedy: 'Enable the scope in the developer console, then have the app authorized again.',
  },
  FORBIDDEN_BY_POLICY: {
    title: 'Blocked by a Shield policy',
    cause: 'The enterprise’s security policy forbids this action on this content.',
    remedy: 'Ask the enterprise’s admin to change the policy; the app can’t get round it.',
  },
  STORAGE_LIMIT_EXCEEDED: {
    title: 'Storage is full',
    cause: 'The owner’s account has no room left; the trash counts too.',
    remedy: 'Empty the trash, delete content for good, or upgrade the account.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the storage is used up.',
  },
  FILE_SIZE_LIMIT_EXCEEDED: {
    title: 'File too large for the account',
    cause: 'The plan of the folder’s owner limits the size of a file.',
    remedy: 'Upload a smaller file, or to an owner whose plan allows it.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here only the size is in the way.',
  },
  ACCESS_DENIED_ITEM_LOCKED: {
    title: 'Item is locked',
    cause: 'Somebody has locked the item.',
    remedy: 'Wait until it’s unlocked, or ask whoever locked it.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here a lock is in the way.',
  },
  NAME_TEMPORARILY_RESERVED: {
    title: 'Name is held by another upload',
    cause: 'A request for an item with this name, often your own duplicate, is still being processed.',
    remedy: 'Wait, then check whether the item has appeared before you send it again.',
    categoryNote: 'HTTP 409 usually means a lasting conflict, but this one passes.',
  },
  OPERATION_BLOCKED_TEMPORARY: {
    title: 'Folder is busy',
    cause: 'A move, copy or other operation holds the folder.',
    remedy: 'Retry with increasing delays until the other operation has ended.',
    categoryNote: 'HTTP 409 usually means a lasting conflict, but this one passes.',
  },
  RATE_LIMIT_EXCEEDED: {
    title: 'Rate limit reached',
    cause: 'The user or the enterprise sent requests faster than Box allows.',
    remedy: 'Wait as long as Retry-After says, then send the same request again.',
  },
  PRECONDITION_FAILED: {
    title: 'Item has changed',
    cause: 'The etag in If-Match isn’t the item’s current one.',
    remedy: 'Load the item again and apply your change to it.',
  },
  SESSION_EXPIRED: {
    title: 'Upload session expired',
    cause: 'The chunked upload took too long, or was aborted.',
    remedy: 'Create a new session and upload the parts again.',
    categoryNote: 'HTTP 410 usually means a withdrawn endpoint, but here only this session is over.',
  },
  UNAVAILABLE: {
    title: 'Box is unavailable',
    cause: 'Box can’t serve the request now. A write may still be stored later.',
    remedy: 'Wait as long as Retry-After says, and check whether a write went through before you repeat it.',
  },
  USER_ALREADY_COLLABORATOR: {
    title: 'Already a collaborator',
    cause: 'The user has access to the item already.',
    remedy:
      'Look at the collaboration: if its role is the one that you wanted, the invitation is done; otherwise change it.',
    categoryNote:
      'HTTP 400 usually means a malformed request, but here it repeats something that exists already.',
  },
  BAD_REQUEST: {
    title: 'A parameter isn’t valid',
    cause: 'A parameter or a field of the body is missing or malformed. The context info names it.',
    remedy: 'Read the errors in context_info and fix what they name.',
  },
  ITEM_NAME_INVALID: {
    title: 'Name not allowed',
    cause:
      'The name has a slash, a backslash, a character that can’t be printed, or spaces at its end, or is just dots.',
    remedy: 'Clean the name before sending, or ask the user for another.',
  },
  ITEM_NAME_TOO_LONG: {
    title: 'Name too long',
    cause: 'The item’s name has more than 255 characters.',
    remedy: 'Shorten the name and keep its extension.',
    categoryNote: 'HTTP 400 usually means a malformed request, but this name is only too long.',
  },
  FOLDER_NOT_EMPTY: {
    title: 'Folder isn’t empty',
    cause: 'The folder still has items, and the request doesn’t delete them too.',
    remedy: 'Set recursive to true to delete all of it, or empty the folder first.',
    categoryNote: 'HTTP 400 usually means a malformed request, but here the folder has to be emptied.',
  },
  CYCLICAL_FOLDER_STRUCTURE: {
    title: 'Folder can’t go into itself',
    cause: 'The destination lies inside the folder that is to be moved or copied.',
    remedy: 'Choose a destination outside that folder.',
  },
  BAD_DIGEST: {
    title: 'Upload’s digest doesn’t match',
    cause: 'The SHA-1 sent with the upload isn’t that of the bytes that arrived.',
    remedy: 'Compute the digest from the bytes that you send, and upload again.',
  },
  FORBIDDEN: {
    title: 'Action forbidden',
    cause: 'The user or the app isn’t allowed to do this, often because of an enterprise setting.',
    remedy:
      'Check the user’s role, the app’s scopes, and whether the enterprise’s admin has to authorize the app.',
  },
  ACCESS_FROM_LOCATION_BLOCKED: {
    title: 'Location or network blocked',
    cause: 'The enterprise allows access only from certain networks or places.',
    remedy: 'Send the request from an allowed network, or ask the enterprise’s admin to add yours.',
  },
  CORS_ORIGIN_NOT_WHITELISTED: {
    title: 'Origin not allowed for the app',
    cause: 'A browser sent the request from an origin that the app’s settings don’t list.',
    remedy: 'Add the origin to the CORS domains in the developer console.',
  },
  CONFLICT: {
    title: 'Conflict with what exists',
    cause: 'The resource already exists, or is being changed by somebody else.',
    remedy: 'Read it again: use it if it’s what you wanted, otherwise apply your change to it.',
  },
  USER_LOGIN_ALREADY_USED: {
    title: 'Login taken',
    cause: 'Another Box user already has this email as a login.',
    remedy: 'Use the existing user, or invite them into the enterprise.',
  },
  TOO_MANY_REQUESTS: {
    title: 'Too many requests',
    cause: 'The app or the user sends more requests than Box allows in this time.',
    remedy: 'Wait as long as Retry-After says, in all workers, and cache what doesn’t change.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Error at Box',
    cause: 'Box failed while it worked on the request. A write may have been stored.',
    remedy: 'Retry with increasing delays; check whether a write went through before you repeat it.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/box/explain/en'
 *
 * explain('ITEM_NAME_IN_USE').title // => 'Name already in use'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
