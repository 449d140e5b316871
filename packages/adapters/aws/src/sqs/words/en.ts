/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { commonWords } from '../../common-words/en.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of Amazon SQS mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  QUEUE_DOES_NOT_EXIST: {
    title: 'No such queue',
    cause: 'The queue URL is wrong, the queue was deleted, or you may not see it.',
    remedy: 'Check the URL, the Region and the account.',
    categoryNote: 'The status suggests a malformed request, but the queue isn’t there.',
  },
  RECEIPT_HANDLE_IS_INVALID: {
    title: 'Receipt handle not valid',
    cause: 'The handle is malformed, or of another queue.',
    remedy: 'Use the handle from the latest receive of the message.',
    categoryNote: 'The status suggests that something is missing, but the handle is wrong.',
  },
  MESSAGE_NOT_INFLIGHT: {
    title: 'Message isn’t in flight',
    cause: 'The visibility timeout has ended, or the message was deleted.',
    remedy: 'Receive the message again, and use a longer visibility timeout.',
    categoryNote: 'The status suggests a malformed request, but the message is in another state.',
  },
  OVER_LIMIT: {
    title: 'A limit of the queue is reached',
    cause: 'The queue has the most messages in flight, or the most permissions, that it may have.',
    remedy: 'Delete processed messages or remove permissions first.',
    categoryNote: 'The status suggests missing permissions, but a limit is reached.',
  },
  PURGE_QUEUE_IN_PROGRESS: {
    title: 'Queue is being purged already',
    cause: 'A purge was requested within the last 60 seconds, maybe by an earlier attempt of yours.',
    remedy: 'If it was yours, it’s done. Otherwise wait 60 seconds.',
    categoryNote: 'The status suggests missing permissions, but it only takes a minute.',
  },
  QUEUE_DELETED_RECENTLY: {
    title: 'Queue with this name was just deleted',
    cause: 'A name can be used again 60 seconds after its queue was deleted.',
    remedy: 'Wait 60 seconds, then create the queue.',
    categoryNote: 'The status suggests a malformed request, but it only takes a minute.',
  },
  REQUEST_THROTTLED: {
    title: 'Queue gets too many requests',
    cause: 'The queue or its consumer exceeds the permitted rate.',
    remedy: 'Back off, and send messages in batches.',
    categoryNote: 'SQS sends this under HTTP 403, but it’s a rate limit.',
  },
  BATCH_REQUEST_TOO_LONG: {
    title: 'Batch is too large',
    cause: 'All messages of the batch together exceed the size limit.',
    remedy: 'Split the batch and send the halves.',
    categoryNote: 'The status suggests a malformed request, but it’s only too large.',
  },
  QUEUE_NAME_EXISTS: {
    title: 'Queue exists with other attributes',
    cause: 'A queue with this name exists, and its attributes differ from those in the request.',
    remedy: 'Use the existing queue, or change its attributes with SetQueueAttributes.',
    categoryNote: 'The status suggests a malformed request, but the name is taken.',
  },
  TOO_MANY_ENTRIES_IN_BATCH_REQUEST: {
    title: 'Too many entries in the batch',
    cause: 'A batch may have 10 entries, and this one has more.',
    remedy: 'Split the batch into groups of 10.',
    categoryNote: 'The status suggests a malformed request, but the batch only has too many entries.',
    limits: [
      {
        text: '10 messages in one batch',
        docsUrl:
          'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
      },
    ],
  },
  EMPTY_BATCH_REQUEST: {
    title: 'Batch is empty',
    cause: 'The batch has no entries.',
    remedy: 'Skip the call when there is nothing to send.',
  },
  BATCH_ENTRY_IDS_NOT_DISTINCT: {
    title: 'Batch entries share an ID',
    cause: 'Two entries of the batch have the same Id.',
    remedy: 'Give every entry an Id that is unique within the batch, such as its index.',
  },
  INVALID_MESSAGE_CONTENTS: {
    title: 'Message has forbidden characters',
    cause: 'The body or an attribute has characters that SQS doesn’t carry, usually control characters.',
    remedy: 'Remove them, or encode the content as base64.',
  },
  INVALID_ATTRIBUTE_VALUE: {
    title: 'Queue attribute value not valid',
    cause: 'An attribute of the queue has a value out of its range or in the wrong format.',
    remedy: 'Compare the value with the attribute’s limits. FIFO attributes need a FIFO queue.',
  },
  KMS_ACCESS_DENIED: {
    title: 'No permission for the encryption key',
    cause: 'The queue is encrypted, and the caller may not use its KMS key.',
    remedy: 'Allow kms:GenerateDataKey and kms:Decrypt in the key policy or the IAM policy.',
    categoryNote: 'The status suggests a malformed request, but a permission on the key is missing.',
  },
  KMS_THROTTLED: {
    title: 'KMS is throttling',
    cause: 'Requests for the queue’s KMS key come faster than KMS allows.',
    remedy: 'Back off, and raise the queue’s data key reuse period to call KMS less often.',
    categoryNote: 'SQS sends this under HTTP 400, but it’s a rate limit of KMS.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/sqs/explain/en'
 *
 * explain('QUEUE_DOES_NOT_EXIST').title // => 'No such queue'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
