/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Dropbox API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  PATH_NOT_FOUND: {
    title: 'No file or folder at this path',
    cause: 'Nothing exists at the path, or it lies outside what the app can see.',
    remedy: 'Check the path and its case. An app-folder app sees only paths inside its folder.',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  PATH_LOOKUP_NOT_FOUND: {
    title: 'Nothing to act on at this path',
    cause: 'The file or folder to delete, lock or restore isn’t there.',
    remedy: 'If it was to be deleted, treat it as gone. Otherwise check the path.',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  FROM_LOOKUP_NOT_FOUND: {
    title: 'Source not found',
    cause: 'The file or folder to copy or move isn’t at the source path.',
    remedy: 'Check whether an earlier attempt has moved it already, then fix the path.',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  PATH_CONFLICT_FILE: {
    title: 'A file is in the way',
    cause: 'A file with this name already exists at the path.',
    remedy:
      'Compare it with what you wanted to store: it may be from an earlier attempt. Otherwise use another name, autorename or overwrite.',
  },
  PATH_CONFLICT_FOLDER: {
    title: 'A folder is in the way',
    cause: 'A folder with this name already exists at the path.',
    remedy: 'Use the existing folder, or choose another name.',
  },
  TO_CONFLICT_FILE: {
    title: 'A file is at the destination',
    cause: 'The destination already has a file with this name.',
    remedy:
      'Check whether it’s from an earlier attempt. Otherwise choose another destination or set autorename.',
  },
  PATH_MALFORMED_PATH: {
    title: 'Path has the wrong format',
    cause: 'A path starts with a slash, except for the root, which is the empty string.',
    remedy: 'Fix the path. It may also be an id such as id:… or rev:….',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  PATH_NOT_FOLDER: {
    title: 'Not a folder',
    cause: 'The path leads to something that isn’t a folder.',
    remedy: 'Use the path of a folder, or the endpoint for files.',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  PATH_NOT_FILE: {
    title: 'Not a file',
    cause: 'The path leads to something that isn’t a file.',
    remedy: 'Use the path of a file, or the endpoint for folders.',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  PATH_RESTRICTED_CONTENT: {
    title: 'Content is restricted',
    cause: 'Dropbox doesn’t hand this file out, for example for legal reasons.',
    remedy: 'Skip the file and tell its owner.',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  PATH_INSUFFICIENT_SPACE: {
    title: 'Dropbox is full',
    cause: 'The user’s storage has no room for the data.',
    remedy: 'Ask the user to free space or upgrade, then upload again.',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  PATH_NO_WRITE_PERMISSION: {
    title: 'No permission to write here',
    cause: 'The user may read this folder but not write to it.',
    remedy: 'Ask the folder’s owner for edit access, or use another folder.',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  PATH_DISALLOWED_NAME: {
    title: 'Name not allowed',
    cause: 'Dropbox doesn’t store files with such a name.',
    remedy: 'Choose another name.',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  PATH_TOO_MANY_WRITE_OPERATIONS: {
    title: 'Other writes are under way',
    cause: 'Dropbox makes changes to one account’s files one after another, and too many came at once.',
    remedy: 'Retry after a short wait, and send fewer writes for the same user at a time.',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  TOO_MANY_WRITE_OPERATIONS: {
    title: 'Too many writes at once',
    cause: 'Dropbox makes changes to one account’s files one after another, and too many came at once.',
    remedy: 'Wait as long as the response asks, then retry. Use batch endpoints for many files.',
  },
  TOO_MANY_REQUESTS: {
    title: 'Rate limit reached',
    cause: 'The app made too many requests for this user or team in the past minutes.',
    remedy: 'Wait as long as the response asks, then send the same request again.',
  },
  EXPIRED_ACCESS_TOKEN: {
    title: 'Access token expired',
    cause: 'Short-lived access tokens last about four hours.',
    remedy: 'Get a new one with the refresh token, then send the request again.',
  },
  INVALID_ACCESS_TOKEN: {
    title: 'Access token not valid',
    cause: 'The token is wrong or was revoked, possibly because the user disconnected the app.',
    remedy: 'Ask the user to connect the app again.',
  },
  MISSING_SCOPE: {
    title: 'Scope missing',
    cause: 'The token lacks the scope that this endpoint needs; the details name it.',
    remedy: 'Enable the scope in the App Console and let the user authorize again: old tokens don’t gain it.',
    categoryNote: 'HTTP 401 usually means a bad token, but this one is valid and only lacks a scope.',
  },
  USER_SUSPENDED: {
    title: 'User suspended',
    cause: 'The account of this user has been suspended.',
    remedy: 'Stop calling for this user until a team admin or Dropbox lifts the suspension.',
    categoryNote: 'HTTP 401 usually means a bad token, but here the account itself is suspended.',
  },
  RESET: {
    title: 'Cursor is no longer valid',
    cause: 'The cursor is too old, or the folder changed too much to continue from it.',
    remedy: 'Start over with list_folder and compare the result with what you have.',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  INCORRECT_OFFSET: {
    title: 'Upload is at another offset',
    cause:
      'Dropbox holds more or less of the file than you think, possibly because a chunk was stored but its response was lost.',
    remedy: 'Continue from the correct_offset in the details.',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  LOOKUP_FAILED_INCORRECT_OFFSET: {
    title: 'Upload can’t be finished at this offset',
    cause: 'When finishing, the offset isn’t what Dropbox has stored of this session.',
    remedy: 'Continue from the correct_offset in the details, then finish again.',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  LOOKUP_FAILED_NOT_FOUND: {
    title: 'Upload session not found',
    cause: 'The session has expired or never existed.',
    remedy: 'Start a new session and upload the file from the beginning.',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  CONTENT_HASH_MISMATCH: {
    title: 'Content hash doesn’t match',
    cause: 'What arrived isn’t what the hash was computed from.',
    remedy: 'Compute the content hash again with Dropbox’s block scheme, then upload again.',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  SHARED_LINK_ALREADY_EXISTS: {
    title: 'Shared link exists already',
    cause: 'The file or folder has a shared link of this kind.',
    remedy: 'Use the existing link: list_shared_links returns it.',
  },
  EMAIL_NOT_VERIFIED: {
    title: 'Email address not verified',
    cause: 'Sharing needs a verified email address.',
    remedy: 'Ask the user to verify the address in Dropbox.',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  SHARED_LINK_NOT_FOUND: {
    title: 'Shared link not found',
    cause: 'The link doesn’t exist or was revoked.',
    remedy: 'Ask the owner for a new link.',
    categoryNote:
      'HTTP 409 usually means a conflict, but Dropbox sends it for every error that belongs to one endpoint.',
  },
  INVALID_ROOT: {
    title: 'Root namespace has changed',
    cause: 'The Dropbox-API-Path-Root header names a root that the user no longer has.',
    remedy: 'Read the user’s current root with users/get_current_account and send that.',
  },
  NO_PERMISSION: {
    title: 'No permission for this action',
    cause: 'The app or the user isn’t allowed to do this with the account or the item.',
    remedy: 'Check the app’s permissions and the user’s role in the team or the shared folder.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/dropbox/explain/en'
 *
 * explain('PATH_NOT_FOUND').title // => 'No file or folder at this path'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
