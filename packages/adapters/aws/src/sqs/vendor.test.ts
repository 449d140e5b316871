import { describeContract } from '@faultline/testing/contract'
import { sqs } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

// biome-ignore format: a row is a line
describeContract({
  adapter: sqs,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['the newer of the two codes is the one that is kept', 400, '{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"The specified queue does not exist."}', { reason: 'QUEUE_DOES_NOT_EXIST', code: 'QueueDoesNotExist', requestId: '66916324-67ca-54bb-a410-3f567a7a0571' }, { 'x-amzn-requestid': '66916324-67ca-54bb-a410-3f567a7a0571', 'x-amzn-query-error': 'AWS.SimpleQueueService.NonExistentQueue;Sender' }],
    ['the older code in the header decides if there is no other', 400, '{"message":"No."}', { reason: 'QUEUE_DOES_NOT_EXIST', code: 'AWS.SimpleQueueService.NonExistentQueue' }, { 'x-amzn-query-error': 'AWS.SimpleQueueService.NonExistentQueue;Sender' }],
    ['entries of a batch may fail', 200, { Successful: [{ Id: 'a' }], Failed: [{ Id: 'b', SenderFault: true, Code: 'InvalidMessageContents', Message: 'No.' }, { Id: 'c', SenderFault: false, Code: 'InternalError', Message: 'Failed.' }] }, {
      category: 'partial_failure', processed: 'maybe',
      items: [
        { at: 'b', code: 'InvalidMessageContents', reason: 'INVALID_MESSAGE_CONTENTS', documented: true, category: 'invalid_request', retryable: false, processed: 'no', message: 'No.' },
        { at: 'c', code: 'InternalError', documented: false, category: 'unknown', retryable: true, processed: 'maybe', message: 'Failed.' },
      ],
    }],
    ['a batch without failures is a success', 200, { Successful: [{ Id: 'a' }], Failed: [] }, { value: { Successful: [{ Id: 'a' }], Failed: [] } }],
    ['a purge that is running lasts 60 seconds, and may be yours', 403, { __type: 'com.amazonaws.sqs#PurgeQueueInProgress' }, { category: 'pending', processed: 'maybe', retryAfterMs: 60_000 }],
    ['a queue of other attributes isn’t from an earlier try', 400, { __type: 'com.amazonaws.sqs#QueueNameExists' }, { category: 'conflict', processed: 'no' }],
    ['a 403 may be a rate limit', 403, { __type: 'com.amazonaws.sqs#RequestThrottled' }, { category: 'rate_limited' }],
  ],
})
