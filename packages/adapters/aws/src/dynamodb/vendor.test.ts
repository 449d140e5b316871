import { describeContract } from '@faultline/testing/contract'
import { expect, test } from 'vitest'
import { dynamodb } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

// biome-ignore format: a row is a line
describeContract({
  adapter: dynamodb,
  respond,
  success: 'json',
  words,
  decisions: [
    ['the code has a namespace', 400, '{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"Requested resource not found: Table: t not found"}', { reason: 'RESOURCE_NOT_FOUND', code: 'ResourceNotFoundException', message: 'Requested resource not found: Table: t not found' }],
    ['a canceled transaction lists its reasons', 400, { __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException', message: 'Transaction cancelled', CancellationReasons: [{ Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' }] }, {
      reason: 'TRANSACTION_CANCELED', retryable: false, processed: 'no',
      items: [{ at: 0, code: 'ConditionalCheckFailed', reason: 'CONDITIONAL_CHECK_FAILED', documented: true, category: 'conflict', retryable: false, processed: 'no', message: 'The conditional request failed' }],
    }],
    ['what a batch left undone is a partial failure', 200, { UnprocessedItems: { Forum: [{ PutRequest: {} }] } }, {
      category: 'partial_failure', processed: 'maybe', items: [{ at: 'Forum', code: 'UnprocessedItems', documented: false, category: 'unknown', retryable: true, processed: 'no', message: 'UnprocessedItems' }],
    }],
    ['a batch with nothing undone is a success', 200, { UnprocessedKeys: {}, Responses: { Forum: [] } }, { value: { UnprocessedKeys: {}, Responses: { Forum: [] } } }],
    ['a statement of a batch may fail', 200, { Responses: [{ TableName: 't' }, { Error: { Code: 'DuplicateItem', Message: 'Duplicate primary key' } }] }, {
      category: 'partial_failure', items: [{ at: 1, code: 'DuplicateItem', reason: 'DUPLICATE_ITEM', documented: true, category: 'conflict', retryable: false, processed: 'maybe', message: 'Duplicate primary key' }],
    }],
    ['a transaction still running is asked for again, with its token', 400, { __type: 'x#TransactionInProgressException' }, { category: 'pending', retryable: true, processed: 'maybe' }],
    ['an internal error may have written', 500, { __type: 'x#InternalServerError' }, { category: 'internal', processed: 'maybe' }],
    ['an item of a table may have any field', 200, { Item: { code: { S: 'ThrottlingException' } } }, { value: { Item: { code: { S: 'ThrottlingException' } } } }],
  ],
})

test('a transaction that only met conflicts may be retried; actions with the reason None didn’t fail', () => {
  const CancellationReasons = [{ Code: 'None' }, { Code: 'TransactionConflict' }, { Code: 'ThrottlingError' }]
  const body = { __type: 'x#TransactionCanceledException', CancellationReasons }
  const outcome = dynamodb.classify({ status: 400, body })
  expect(outcome).toMatchObject({
    fault: {
      reason: 'TRANSACTION_CANCELED',
      retryable: true,
      items: [{ at: 1 }, { at: 2, category: 'rate_limited' }],
    },
  })
})
