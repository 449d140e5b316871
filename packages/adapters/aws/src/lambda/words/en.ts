/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { commonWords } from '../../common-words/en.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of AWS Lambda mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  FUNCTION_ERROR: {
    title: 'Function failed',
    cause: 'Lambda ran the function, and the function threw, timed out or crashed. The HTTP status is 200.',
    remedy: 'Read the function’s logs and fix it. It may have done part of its work.',
  },
  TOO_MANY_REQUESTS: {
    title: 'Concurrency or rate limit reached',
    cause:
      'The account or the function has no free concurrency, or is called too fast. details.Reason says which.',
    remedy: 'Back off exponentially, and raise the concurrency if it keeps happening.',
  },
  REQUEST_TOO_LARGE: {
    title: 'Payload too large',
    cause: 'The payload exceeds what one invocation may carry.',
    remedy: 'Put the data in S3 and pass a reference.',
  },
  RESOURCE_NOT_FOUND: {
    title: 'No such function, version or alias',
    cause: 'The function, the version or the alias doesn’t exist in this Region.',
    remedy: 'Check the name, the qualifier and the Region.',
  },
  RESOURCE_CONFLICT: {
    title: 'Function exists or is being changed',
    cause: 'The resource already exists, or an update of it is still running.',
    remedy:
      'Look at the resource: if it’s what you asked for, it’s done. Otherwise wait until the update has finished, then retry.',
  },
  RESOURCE_NOT_READY: {
    title: 'Function is waking up',
    cause: 'The function was idle and its VPC connection is being made again.',
    remedy: 'Wait a minute and retry.',
    categoryNote: 'The status suggests an outage, but the function only needs a moment.',
  },
  RECURSIVE_INVOCATION: {
    title: 'Recursive loop stopped',
    cause: 'The function invokes itself by way of other AWS resources, so Lambda stopped it.',
    remedy: 'Break the loop, for example with another queue or bucket for the output.',
    categoryNote: 'The status suggests a malformed request, but a loop was stopped.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/lambda/explain/en'
 *
 * explain('TOO_MANY_REQUESTS').title // => 'Concurrency or rate limit reached'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
