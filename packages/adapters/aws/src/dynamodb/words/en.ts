/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { commonWords } from '../../common-words/en.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of Amazon DynamoDB mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  CONDITIONAL_CHECK_FAILED: {
    title: 'A condition doesn’t hold',
    cause:
      'The item isn’t as the condition expression expects: it exists already, is missing, or was changed.',
    remedy: 'Read the item again and decide anew. The same write keeps failing until the item changes.',
    categoryNote: 'The status suggests a malformed request, but the item is in another state.',
  },
  ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED: {
    title: 'Item collection is full',
    cause: 'The items of one partition key exceed 10 GB in a table with a local secondary index.',
    remedy: 'Move or delete items of this partition key.',
    categoryNote: 'The status suggests a malformed request, but the collection is full.',
  },
  PROVISIONED_THROUGHPUT_EXCEEDED: {
    title: 'Throughput of the table exceeded',
    cause: 'A table, index or partition gets more reads or writes than its capacity allows.',
    remedy: 'Back off exponentially, spread hot keys, or raise the capacity.',
    categoryNote: 'DynamoDB sends this under HTTP 400, but it’s a rate limit.',
  },
  REQUEST_LIMIT_EXCEEDED: {
    title: 'Throughput of the account exceeded',
    cause: 'All tables together exceed the account’s throughput quota.',
    remedy: 'Back off, and ask for a higher quota.',
    categoryNote: 'DynamoDB sends this under HTTP 400, but it’s a rate limit.',
  },
  RESOURCE_NOT_FOUND: {
    title: 'No such table or index',
    cause: 'The table or index doesn’t exist in this Region, or isn’t active yet.',
    remedy: 'Check the name and the Region, and wait until a new table is active.',
    categoryNote: 'The status suggests a malformed request, but the table isn’t there.',
  },
  TRANSACTION_CANCELED: {
    title: 'Transaction canceled',
    cause: 'At least one action couldn’t be done, so none was. The items of the fault say which and why.',
    remedy: 'Read the items: retry conflicts and throttling, and fix or drop the others.',
    categoryNote: 'The status suggests a malformed request, but the items explain what stood in the way.',
  },
  TRANSACTION_CONFLICT: {
    title: 'Another transaction holds the item',
    cause: 'A transaction that is still running uses the same item.',
    remedy: 'Retry with increasing delays.',
    categoryNote: 'The status suggests a malformed request, but the item is only in use.',
  },
  TRANSACTION_IN_PROGRESS: {
    title: 'Same transaction still running',
    cause: 'An earlier request with this token is still being processed.',
    remedy: 'Wait a few seconds and send the same request with the same token.',
    categoryNote: 'The status suggests a malformed request, but the first attempt is still running.',
  },
  IDEMPOTENT_PARAMETER_MISMATCH: {
    title: 'Token used for another request',
    cause: 'The client request token was used before with a different payload.',
    remedy: 'Use a new token for a new request.',
    categoryNote: 'The status suggests a malformed request, but only the token is taken.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'DynamoDB failed internally',
    cause: 'DynamoDB hit an error of its own. A write may have been stored.',
    remedy:
      'Retry with increasing delays; make a write that must not run twice conditional, or use a client request token.',
  },
  LIMIT_EXCEEDED: {
    title: 'Too many table operations at once',
    cause:
      'Too many tables are being created, updated or deleted at the same time, or a stream has too many readers.',
    remedy: 'Wait until some of these operations have finished, then retry.',
    categoryNote: 'DynamoDB sends this under HTTP 400, but it’s a limit on concurrent operations.',
  },
  RESOURCE_IN_USE: {
    title: 'Table exists or is being changed',
    cause:
      'The table already exists, or is in a state such as CREATING or UPDATING that doesn’t allow the action.',
    remedy: 'Describe the table: use it if it’s active, or wait until it is.',
    categoryNote: 'The status suggests a malformed request, but the table is in another state.',
  },
  REPLICATED_WRITE_CONFLICT: {
    title: 'Write conflicts with another Region',
    cause: 'Another Region is changing the same item of a global table with strong consistency.',
    remedy: 'Retry with increasing delays, and let one Region write an item if it’s frequent.',
    categoryNote: 'The status suggests a malformed request, but another Region is writing the same item.',
  },
  DUPLICATE_ITEM: {
    title: 'Item already exists',
    cause: 'An item with this primary key already exists in the table.',
    remedy: 'Treat it as done if it’s your own earlier write; otherwise update the item.',
    categoryNote: 'The status suggests a malformed request, but the item exists already.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/dynamodb/explain/en'
 *
 * explain('CONDITIONAL_CHECK_FAILED').title // => 'A condition doesn’t hold'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
