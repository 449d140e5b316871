/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the GitHub REST API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  MISSING: {
    title: 'Refers to something that doesn’t exist',
    cause: 'The request names a milestone, label, branch or other resource that GitHub doesn’t have.',
    remedy: 'Read in fault.items which field it is, and create or correct what it refers to.',
    categoryNote: 'GitHub validates references like any field, so a missing one arrives as HTTP 422.',
  },
  MISSING_FIELD: {
    title: 'Required field missing',
    cause: 'The request lacks a field that the endpoint needs.',
    remedy: 'Add the field that fault.items names.',
  },
  INVALID: {
    title: 'Field has the wrong format',
    cause: 'A field has a value of the wrong format, such as a colour that isn’t six hex digits.',
    remedy: 'Fix the field that fault.items names.',
  },
  ALREADY_EXISTS: {
    title: 'Already exists',
    cause: 'Another resource has the same unique value, such as a label’s or a release’s name.',
    remedy: 'Fetch the one that exists and use or update it, or choose another name.',
    categoryNote: 'A duplicate value is a validation error to GitHub, so it arrives as HTTP 422.',
  },
  UNPROCESSABLE: {
    title: 'Parameters don’t fit',
    cause: 'The parameters are well formed, but not valid together or for this resource.',
    remedy: 'Read the message of the item and fix the parameters.',
  },
  CUSTOM: {
    title: 'Rejected for a reason in the message',
    cause: 'The validation has no code of its own for this; the item’s message says why.',
    remedy: 'Read the message of the item in fault.items. It’s written for people, so don’t branch on it.',
  },
  VALIDATION_FAILED: {
    title: 'Validation failed',
    cause: 'The request is well formed but not acceptable. Here GitHub says why only in text.',
    remedy: 'Read the texts in fault.items and fix the request.',
  },
  INVALID_REQUEST: {
    title: 'Request doesn’t match the schema',
    cause: 'A required parameter is missing or a parameter has the wrong type.',
    remedy: 'Compare the request with the endpoint’s reference and fix the parameter that the message names.',
  },
  PROBLEMS_PARSING_JSON: {
    title: 'Body isn’t JSON',
    cause: 'GitHub couldn’t parse the body of the request.',
    remedy: 'Serialize the body with JSON.stringify and check its encoding.',
  },
  BODY_NOT_AN_OBJECT: {
    title: 'Body isn’t a JSON object',
    cause: 'The body is JSON, but an array, a text or a number where an object is needed.',
    remedy: 'Send an object with the endpoint’s parameters as its fields.',
  },
  BAD_CREDENTIALS: {
    title: 'Token not accepted',
    cause:
      'The token is wrong, expired or revoked. After several of these, GitHub rejects even the user’s valid tokens for a while.',
    remedy:
      'Stop all calls with this token and replace it. Installation tokens expire after an hour: create a new one.',
  },
  REQUIRES_AUTHENTICATION: {
    title: 'No token sent',
    cause: 'The endpoint needs a token, and the request carried none.',
    remedy: 'Send the token in the Authorization header. Some clients drop it when they follow a redirect.',
  },
  RESOURCE_NOT_ACCESSIBLE: {
    title: 'App or token lacks a permission',
    cause:
      'The token works, but the app or fine-grained token wasn’t given the permission that the endpoint needs.',
    remedy: 'Grant what details.acceptedPermissions names, and have the organization approve it.',
  },
  SAML_ENFORCEMENT: {
    title: 'Token not authorized for the organization’s SSO',
    cause: 'The organization requires single sign-on, and its member hasn’t authorized this token for it.',
    remedy: 'Let the token’s owner authorize it for the organization in GitHub’s token settings.',
  },
  NOT_FOUND: {
    title: 'Doesn’t exist, or not visible to the token',
    cause: 'GitHub has nothing at this path, or hides a private resource from a token without access.',
    remedy:
      'Check the path for typos and a final slash, then the token’s access. Only then treat it as missing.',
  },
  PRIMARY_RATE_LIMIT: {
    title: 'Hourly limit used up',
    cause: 'The user, app or IP address has made all the calls that it may make in this hour.',
    remedy:
      'Pause all calls with this token until the limit resets. Conditional requests and a GitHub App get you further.',
    categoryNote: 'GitHub sends its rate limits as 403 as well as 429.',
  },
  SECONDARY_RATE_LIMIT: {
    title: 'Too many calls at once',
    cause: 'Too many concurrent, costly or content-creating calls, whatever remains of the hourly limit.',
    remedy:
      'Pause for a minute at least, then make calls one after another. Carrying on may get the integration banned.',
    categoryNote: 'GitHub sends its rate limits as 403 as well as 429.',
  },
  SERVER_ERROR: {
    title: 'GitHub took too long',
    cause: 'GitHub ended the request because it took more than ten seconds.',
    remedy:
      'Ask for less at once, such as a smaller page. Check whether a change took effect before you repeat it.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/github/explain/en'
 *
 * explain('SECONDARY_RATE_LIMIT').title // => 'Too many calls at once'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
