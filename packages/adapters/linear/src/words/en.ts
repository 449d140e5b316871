/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Linear API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  FEATURE_NOT_ACCESSIBLE: {
    title: 'Feature not available',
    cause: 'The workspace’s plan or settings don’t include the feature that this call uses.',
    remedy: 'Ask a workspace admin to enable the feature or upgrade the plan.',
  },
  INVALID_INPUT: {
    title: 'Invalid input',
    cause: 'An argument is missing, malformed, or makes the query too complex.',
    remedy: 'Read the message: it says which argument. Fix it before you send the request again.',
  },
  ENTITY_NOT_FOUND: {
    title: 'Record not found',
    cause: 'Nothing has the id that you passed, or this token can’t see it.',
    remedy: 'Check the id. If it’s right, treat the record as deleted or private.',
  },
  RATELIMITED: {
    title: 'Rate limit reached',
    cause: 'One of the hourly budgets is used up: requests or query complexity.',
    remedy: 'Pause all workers until the reset, then send the request again. Webhooks spare you polling.',
    categoryNote: 'HTTP 400 usually means a broken request, but this one is fine: it only came too soon.',
  },
  AUTHENTICATION_ERROR: {
    title: 'Not authenticated',
    cause: 'The API key or OAuth token is missing, revoked or expired.',
    remedy: 'Refresh the OAuth token or create a new API key. Personal keys are sent without “Bearer”.',
  },
  FORBIDDEN: {
    title: 'Not allowed',
    cause: 'The user or app may not do this: it lacks a scope, a role or access to the team.',
    remedy: 'Grant the missing scope or role, then authorize again.',
  },
  UNKNOWN: {
    title: 'Failed for an unnamed reason',
    cause: 'Linear doesn’t say what went wrong.',
    remedy: 'Look up whether the change was made before you send it again.',
  },
  INTERNAL_ERROR: {
    title: 'Linear failed',
    cause: 'Something went wrong at Linear while it handled the request.',
    remedy: 'Retry a query later. For a mutation, check first whether it took effect.',
  },
  OTHER: {
    title: 'Failed for another reason',
    cause: 'The failure is of no type that Linear has a name for.',
    remedy: 'Read the message, and look up whether the change was made.',
  },
  USER_ERROR: {
    title: 'Request rejected',
    cause: 'Linear holds the request itself responsible, not its own service.',
    remedy: 'Show the user-facing message to whoever made the request, and fix the request.',
  },
  GRAPHQL_ERROR: {
    title: 'Query doesn’t fit the schema',
    cause: 'The query has a syntax error, or a field or argument that the schema doesn’t have.',
    remedy: 'Check the query against the current schema.',
  },
  LOCK_TIMEOUT: {
    title: 'Record is busy',
    cause: 'Another change held the record for too long.',
    remedy: 'Retry after a short wait if making the change twice does no harm.',
  },
  USAGE_LIMIT_EXCEEDED: {
    title: 'Plan limit reached',
    cause: 'The workspace has used up what its plan includes.',
    remedy: 'Upgrade the plan, or archive what is no longer needed.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/linear/explain/en'
 *
 * explain('RATELIMITED').title // => 'Rate limit reached'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
