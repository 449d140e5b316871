/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Supabase API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  PGRST116: {
    title: 'Not exactly one row',
    cause: 'The request asked for a single row, and none or several match.',
    remedy:
      'Treat it as not found. If several rows match, narrow the filter. Ask for at most one if none is fine.',
    categoryNote: 'HTTP 406 usually means a format that isn’t offered, but here the number of rows is wrong.',
  },
  PGRST202: {
    title: 'Function not found',
    cause: 'No database function has this name and these parameters, or the schema cache is stale.',
    remedy: 'Compare names and parameters. After a migration, reload the schema cache.',
  },
  PGRST204: {
    title: 'Column not found',
    cause: 'The table has no such column, or the schema cache is stale.',
    remedy: 'Compare the names. After a migration, reload the schema cache.',
  },
  PGRST205: {
    title: 'Table not found',
    cause: 'The exposed schemas have no such table or view, or the schema cache is stale.',
    remedy: 'Compare the names. After a migration, reload the schema cache.',
  },
  PGRST301: {
    title: 'Token not accepted',
    cause: 'The JWT can’t be decoded, or its signature is of another project.',
    remedy: 'Send a token of this project. Sign in again if it’s the user’s.',
  },
  PGRST303: {
    title: 'Token expired or of another audience',
    cause: 'A claim of the JWT doesn’t hold, usually because it has expired.',
    remedy: 'Refresh the session, then send the request again.',
  },
  PGRST003: {
    title: 'No free connection',
    cause: 'The request waited too long for a connection of the pool. It hasn’t reached the database.',
    remedy: 'Retry with increasing delays. If it’s frequent, look for slow queries or raise the pool’s size.',
  },
  UNIQUE_VIOLATION: {
    title: 'Row already exists',
    cause: 'Another row has the same value in a unique column.',
    remedy:
      'Check whether the row is yours from an earlier attempt. Treat it as a duplicate, or use an upsert.',
  },
  FOREIGN_KEY_VIOLATION: {
    title: 'Related row missing or still in use',
    cause: 'The row refers to one that doesn’t exist, or others still refer to the row that should go.',
    remedy: 'Create or delete the related rows first.',
    categoryNote: 'HTTP 409 usually means a duplicate, but here a related row is in the way.',
  },
  INSUFFICIENT_PRIVILEGE: {
    title: 'Row-level security or a grant forbids it',
    cause: 'A policy or a missing grant doesn’t let this role do it.',
    remedy:
      'Check the policies of the table for this role, and whether the request carries the user’s token.',
  },
  SERIALIZATION_FAILURE: {
    title: 'Concurrent change',
    cause: 'Another transaction changed the same rows, so this one was undone.',
    remedy: 'Send the same request again.',
    categoryNote: 'HTTP 500 usually means a failure of the vendor, but here two transactions collided.',
  },
  DEADLOCK_DETECTED: {
    title: 'Deadlock',
    cause: 'Two transactions waited for each other, and this one was undone.',
    remedy: 'Send the same request again. If it’s frequent, lock rows in the same order everywhere.',
    categoryNote: 'HTTP 500 usually means a failure of the vendor, but here two transactions collided.',
  },
  QUERY_CANCELED: {
    title: 'Query took too long',
    cause: 'The query ran into the statement timeout and was undone.',
    remedy: 'Add an index or narrow the query. The same query may well take as long again.',
    categoryNote: 'HTTP 500 usually means a failure of the vendor, but here the query was too slow.',
  },
  UNDEFINED_TABLE: {
    title: 'Relation does not exist',
    cause: 'A query or a function names a table that isn’t there.',
    remedy: 'Run the migration, or fix the name.',
  },
  RAISE_EXCEPTION: {
    title: 'Your database function refused',
    cause: 'A function or trigger of your own raised this exception.',
    remedy: 'Read the message: it’s the one that the function wrote.',
  },
  INVALID_CREDENTIALS: {
    title: 'Wrong login',
    cause: 'The email or phone number and the password don’t belong together.',
    remedy: 'Ask the user to try again or to reset the password.',
  },
  EMAIL_NOT_CONFIRMED: {
    title: 'Email not confirmed',
    cause: 'The user hasn’t opened the link in the confirmation email.',
    remedy: 'Offer to send the email again.',
  },
  USER_ALREADY_EXISTS: {
    title: 'User already exists',
    cause: 'There is a user with this email or phone number.',
    remedy: 'Offer to sign in instead of signing up.',
  },
  EMAIL_EXISTS: {
    title: 'Email already in use',
    cause: 'A user has this email already.',
    remedy: 'Offer to sign in, or ask for another email.',
  },
  WEAK_PASSWORD: {
    title: 'Password too weak',
    cause: 'The password doesn’t meet the rules of the project, or is known from a leak.',
    remedy: 'Ask for another. The message says which rule it breaks.',
  },
  OTP_EXPIRED: {
    title: 'Code or link expired',
    cause:
      'The one-time code is too old, wrong, or used up. Mail scanners often open a link before the user does.',
    remedy: 'Send a new one.',
  },
  REFRESH_TOKEN_ALREADY_USED: {
    title: 'Refresh token used twice',
    cause: 'Each refresh token works once. Two tabs or servers probably share a session.',
    remedy: 'Let one place refresh the session, and sign the user in again.',
  },
  REFRESH_TOKEN_NOT_FOUND: {
    title: 'Session gone',
    cause: 'The session of this refresh token has ended.',
    remedy: 'Let the user sign in again.',
  },
  OVER_REQUEST_RATE_LIMIT: {
    title: 'Too many requests from this address',
    cause: 'The IP address called Auth too often. Behind a server, all users share its address.',
    remedy: 'Wait a few minutes. Forward the users’ addresses if a server calls for them.',
  },
  OVER_EMAIL_SEND_RATE_LIMIT: {
    title: 'Too many emails',
    cause:
      'Too many emails went to this address or out of this project. The built-in email service allows very few.',
    remedy: 'Wait before sending again, and set up an SMTP service of your own.',
  },
  NO_SUCH_KEY: {
    title: 'Object not found',
    cause: 'The bucket has no object with this path, or the policies hide it.',
    remedy: 'Check the path, and the policies for the role that asks.',
  },
  RESOURCE_ALREADY_EXISTS: {
    title: 'Object already exists',
    cause: 'There is an object with this path.',
    remedy: 'Upload with upsert, or choose another path.',
  },
  ENTITY_TOO_LARGE: {
    title: 'File too large',
    cause: 'The file is larger than the bucket or the project allows.',
    remedy: 'Send a smaller file, or raise the limit in the storage settings.',
  },
  ACCESS_DENIED: {
    title: 'Storage policy forbids it',
    cause: 'No policy of the bucket lets this role do it.',
    remedy: 'Add a policy on storage.objects, and check that the request carries the user’s token.',
  },
  PGRST002: {
    title: 'Schema cache couldn’t be loaded',
    cause: 'The Data API couldn’t connect to the database or read its schema, so it processed nothing.',
    remedy:
      'Retry with increasing delays. If it keeps happening, check whether the database is up and out of connections.',
  },
  PGRST100: {
    title: 'Query string can’t be parsed',
    cause: 'A filter, an order or the select list in the URL has a syntax error. The message shows where.',
    remedy: 'Build the query with the client library, and quote values that contain commas or parentheses.',
  },
  PGRST200: {
    title: 'Relationship not found',
    cause: 'No foreign key links the tables that the query embeds, or the schema cache is stale.',
    remedy: 'Check the foreign key and the names. After a migration, reload the schema cache.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/supabase/explain/en'
 *
 * explain('PGRST116').title // => 'Not exactly one row'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
