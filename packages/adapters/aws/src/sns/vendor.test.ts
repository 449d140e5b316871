import { describeContract } from '@faultline/testing/contract'
import { sns } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

// biome-ignore format: a row is a line
describeContract({
  adapter: sns,
  respond,
  success: 'xml',
  words,
  hostile: 'sample',
  decisions: [
    ['the code is the one of the query protocol', 400, '<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type><Code>OptedOut</Code><Message>No.</Message></Error><RequestId>9dd01905-5012-5f99-8663-4b3ecd0dfaef</RequestId></ErrorResponse>', { reason: 'OPTED_OUT', category: 'declined', origin: 'customer', requestId: '9dd01905-5012-5f99-8663-4b3ecd0dfaef' }],
    ['entries of a batch may fail', 200, '<PublishBatchResponse><PublishBatchResult><Failed><member><Id>b</Id><Code>InternalError</Code><Message>No.</Message><SenderFault>false</SenderFault></member></Failed><Successful><member><Id>a</Id></member></Successful></PublishBatchResult></PublishBatchResponse>', {
      category: 'partial_failure', items: [{ at: 'b', code: 'InternalError', reason: 'INTERNAL_ERROR', documented: true, category: 'internal', retryable: true, processed: 'maybe', message: 'No.' }],
    }],
    ['a common error is documented too', 403, '<ErrorResponse><Error><Code>InvalidClientTokenId</Code></Error></ErrorResponse>', { reason: 'INVALID_CLIENT_TOKEN_ID', category: 'unauthenticated' }],
    ['an unknown code is kept', 403, '<ErrorResponse><Error><Code>NewCode</Code></Error></ErrorResponse>', { code: 'NewCode', documented: false, category: 'permission_denied' }],
  ],
})
