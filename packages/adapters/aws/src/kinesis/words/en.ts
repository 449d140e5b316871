/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { commonWords } from '../../common-words/en.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of Amazon Kinesis Data Streams mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  PROVISIONED_THROUGHPUT_EXCEEDED: {
    title: 'Throughput of the stream exceeded',
    cause: 'A shard gets more records or bytes than it takes.',
    remedy: 'Back off exponentially, spread the partition keys, or add shards.',
    categoryNote: 'Kinesis sends this under HTTP 400, but it’s a rate limit.',
  },
  EXPIRED_ITERATOR: {
    title: 'Shard iterator expired',
    cause: 'A shard iterator is valid for five minutes.',
    remedy: 'Get a new iterator from the last sequence number.',
    categoryNote: 'The status suggests a malformed request, but the iterator has expired.',
  },
  RESOURCE_IN_USE: {
    title: 'Stream exists or is being changed',
    cause: 'The stream isn’t active: it’s being created, updated or deleted, or the name is taken.',
    remedy: 'Wait until the stream is active, or choose another name.',
    categoryNote: 'The status suggests a malformed request, but the stream is in another state.',
  },
  RESOURCE_NOT_FOUND: {
    title: 'No such stream',
    cause: 'The stream doesn’t exist in this Region.',
    remedy: 'Check the name and the Region.',
    categoryNote: 'The status suggests a malformed request, but the stream isn’t there.',
  },
  INVALID_ARGUMENT: {
    title: 'Kinesis argument not valid',
    cause:
      'An argument breaks a limit or doesn’t suit the stream, for example a sequence number of another shard.',
    remedy: 'Read the message and correct the argument.',
  },
  LIMIT_EXCEEDED: {
    title: 'Too many stream operations',
    cause: 'The account has too many streams or shards, or calls this operation too often.',
    remedy: 'Wait and retry; delete streams or ask for a higher quota if it keeps happening.',
    categoryNote: 'Kinesis sends this under HTTP 400, but it’s a limit.',
  },
  KMS_ACCESS_DENIED: {
    title: 'No permission for the stream’s key',
    cause: 'The stream is encrypted, and the caller may not use its KMS key.',
    remedy: 'Allow kms:GenerateDataKey to producers and kms:Decrypt to consumers.',
    categoryNote: 'The status suggests a malformed request, but a permission on the key is missing.',
  },
  KMS_THROTTLING: {
    title: 'KMS is throttling',
    cause: 'Requests for the stream’s KMS key come faster than KMS allows.',
    remedy: 'Back off exponentially, and ask for a higher KMS quota if it keeps happening.',
    categoryNote: 'Kinesis sends this under HTTP 400, but it’s a rate limit of KMS.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/kinesis/explain/en'
 *
 * explain('PROVISIONED_THROUGHPUT_EXCEEDED').title // => 'Throughput of the stream exceeded'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
