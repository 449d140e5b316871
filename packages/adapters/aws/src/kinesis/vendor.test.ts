import { describeContract } from '@faultline/testing/contract'
import { kinesis } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

// biome-ignore format: a row is a line
describeContract({
  adapter: kinesis,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['records of a batch may not be put', 200, { FailedRecordCount: 1, Records: [{ SequenceNumber: '1', ShardId: 's' }, { ErrorCode: 'ProvisionedThroughputExceededException', ErrorMessage: 'Rate exceeded for shard' }] }, {
      category: 'partial_failure', processed: 'maybe', items: [{ at: 1, code: 'ProvisionedThroughputExceededException', reason: 'PROVISIONED_THROUGHPUT_EXCEEDED', documented: true, category: 'rate_limited', retryable: true, processed: 'no', message: 'Rate exceeded for shard' }],
    }],
    ['the code of a record that failed inside is another spelling', 200, { Records: [{ ErrorCode: 'InternalFailure', ErrorMessage: 'Failed.' }] }, { items: [{ at: 0, code: 'InternalFailure', reason: 'INTERNAL_FAILURE', documented: true, category: 'internal', retryable: true, processed: 'maybe', message: 'Failed.' }] }],
    ['records that were read are a success', 200, { Records: [{ Data: 'eA==' }], MillisBehindLatest: 0 }, { value: { Records: [{ Data: 'eA==' }], MillisBehindLatest: 0 } }],
    ['an iterator that expired is replaced, not sent again', 400, { __type: 'ExpiredIteratorException' }, { category: 'failed_precondition', retryable: false }],
  ],
})
