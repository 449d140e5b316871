/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the DigitalOcean API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  BAD_REQUEST: {
    title: 'Request refused',
    cause: 'The request is malformed, or a value isn’t allowed for this resource.',
    remedy: 'Read the message: it names the field or the rule. Fix the request.',
  },
  CONFLICT: {
    title: 'Resource is busy or exists already',
    cause: 'The change collides with one that was made before or is still running.',
    remedy: 'Look at the resource’s current state, then decide whether the change is still needed.',
  },
  FORBIDDEN: {
    title: 'Token may not do this',
    cause:
      'The token’s scopes or the team role don’t allow the action, or the product isn’t enabled for the account.',
    remedy: 'Create a token with the scope, or ask a team owner for access.',
  },
  NOT_FOUND: {
    title: 'No such resource',
    cause: 'The resource has been destroyed, or belongs to another team than the token.',
    remedy: 'Check the id and the team of the token. If both are right, treat it as destroyed.',
  },
  PRECONDITION_FAILED: {
    title: 'Account or resource isn’t ready for this',
    cause: 'A limit is reached, a tier doesn’t fit, or the resource is in another state than the call needs.',
    remedy: 'Read the message, change what it names, then send the request again.',
    categoryNote:
      'HTTP 412 usually means that somebody changed the resource meanwhile, but here a limit or a state is in the way.',
  },
  SERVER_ERROR: {
    title: 'DigitalOcean failed',
    cause: 'Something went wrong at DigitalOcean while it handled the request.',
    remedy:
      'List the resources before you repeat a create: it may have been made. Quote the request id to support.',
  },
  TOO_MANY_REQUESTS: {
    title: 'Rate limit reached',
    cause: 'The token has used up its requests for the hour, or sent too many in one minute.',
    remedy: 'Pause everything that uses this token until the limit resets, then send the request again.',
  },
  UNAUTHORIZED: {
    title: 'Token not accepted',
    cause: 'The API token is missing, mistyped, revoked or expired.',
    remedy: 'Deploy a valid token. Retrying doesn’t help.',
  },
  UNPROCESSABLE_ENTITY: {
    title: 'Request can’t be carried out',
    cause: 'A field doesn’t pass validation, or a limit of the account is reached.',
    remedy: 'Read the message: fix the field, or remove resources or ask for a higher limit.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/digitalocean/explain/en'
 *
 * explain('TOO_MANY_REQUESTS').title // => 'Rate limit reached'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
