/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { commonWords } from '../../common-words/en.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of Amazon Bedrock Runtime mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  MODEL_ERROR: {
    title: 'Model failed',
    cause:
      'The model failed while it processed the request. details.originalStatusCode is the model’s own status.',
    remedy: 'Retry once or twice; if it keeps failing, simplify the input or use another model.',
    categoryNote: 'HTTP 424 doesn’t say whose fault it is; here the model failed.',
  },
  MODEL_NOT_READY: {
    title: 'Model is still loading',
    cause: 'The model isn’t ready to serve requests yet.',
    remedy: 'Wait a few seconds and retry.',
    categoryNote: 'The status suggests a rate limit, but the model is only loading.',
  },
  MODEL_TIMEOUT: {
    title: 'Model took too long',
    cause: 'The model didn’t finish within its time limit.',
    remedy: 'Shorten the input or the output, or stream the response.',
  },
  SERVICE_QUOTA_EXCEEDED: {
    title: 'Service quota exceeded',
    cause: 'The request exceeds a quota of the account.',
    remedy: 'Retry later, and ask for a higher quota if it keeps happening.',
    categoryNote: 'The status suggests a malformed request, but a quota is exceeded.',
  },
  RESOURCE_NOT_FOUND: {
    title: 'No such model or profile',
    cause: 'The model ID, inference profile or ARN doesn’t exist in this Region.',
    remedy: 'Check the ID and the Region.',
  },
  CONFLICT: {
    title: 'Conflict with another request',
    cause: 'Another request changed the same resource, or an earlier one with the same token is under way.',
    remedy: 'Read the current state before you send the request again.',
    categoryNote: 'The status suggests a malformed request, but it collides with another one.',
  },
  INTERNAL_SERVER: {
    title: 'Bedrock failed internally',
    cause: 'Bedrock hit an error of its own while it handled the request.',
    remedy: 'Retry with increasing delays, or fall back to another model or Region.',
  },
  MODEL_STREAM_ERROR: {
    title: 'Model failed while streaming',
    cause: 'The stream broke off because the model failed in the middle of its response.',
    remedy: 'Drop the partial response and retry; the tokens so far may be billed.',
    categoryNote: 'The status suggests a request that depends on another, but the model failed.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/bedrock-runtime/explain/en'
 *
 * explain('MODEL_NOT_READY').title // => 'Model is still loading'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
