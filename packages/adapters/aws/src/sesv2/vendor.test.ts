import { describeContract } from '@faultline/testing/contract'
import { expect, test } from 'vitest'
import { sesv2 } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

// biome-ignore format: a row is a line
describeContract({
  adapter: sesv2,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['a rejected message may name an address', 400, { message: 'Email address is not verified.' }, { reason: 'MESSAGE_REJECTED', category: 'invalid_request' }, { 'x-amzn-errortype': 'MessageRejected:' }],
    ['messages of a bulk may fail', 200, { BulkEmailEntryResults: [{ Status: 'ACCOUNT_DAILY_QUOTA_EXCEEDED', Error: 'Daily quota exceeded' }] }, {
      category: 'partial_failure', processed: 'maybe', items: [{ at: 0, code: 'ACCOUNT_DAILY_QUOTA_EXCEEDED', reason: 'ACCOUNT_DAILY_QUOTA_EXCEEDED', documented: true, category: 'rate_limited', retryable: true, processed: 'no', message: 'Daily quota exceeded' }],
    }],
    ['a status of a bulk means what the error means', 200, { BulkEmailEntryResults: [{ Status: 'MAIL_FROM_DOMAIN_NOT_VERIFIED', Error: 'Not verified' }] }, { items: [{ at: 0, code: 'MAIL_FROM_DOMAIN_NOT_VERIFIED', reason: 'MAIL_FROM_DOMAIN_NOT_VERIFIED', documented: true, category: 'failed_precondition', retryable: false, processed: 'no', message: 'Not verified' }] }],
    ['a concurrent change comes under HTTP 500', 500, {}, { reason: 'CONCURRENT_MODIFICATION', category: 'conflict', retryable: true, processed: 'no' }, { 'x-amzn-errortype': 'ConcurrentModificationException' }],
  ],
})

test('a message of a bulk that was sent didn’t fail', () => {
  const sent = { Status: 'SUCCESS', MessageId: 'a' }
  expect(sesv2.classify({ status: 200, body: { BulkEmailEntryResults: [sent, sent] } })).toMatchObject({
    ok: true,
  })
  const failed = { Status: 'TRANSIENT_FAILURE' }
  expect(sesv2.classify({ status: 200, body: { BulkEmailEntryResults: [sent, failed] } })).toMatchObject({
    fault: { category: 'partial_failure', items: [{ at: 1, retryable: true }] },
  })
})
