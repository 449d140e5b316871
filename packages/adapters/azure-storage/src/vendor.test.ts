import { describeContract } from '@faultline/testing/contract'
import { azureStorage } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const header = (code: string) => ({
  'x-ms-error-code': code,
  'x-ms-request-id': 'd53cb8f2-001e-0060-23b2-bd7e70000000',
})
const error = (code: string, message: string) =>
  `\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}\nRequestId:d53cb8f2\nTime:2022-08-31T21:38:32.8462530Z</Message></Error>`

// biome-ignore format: a row is a line
describeContract({
  adapter: azureStorage,
  respond,
  success: 'any',
  words,
  decisions: [
    ['a blob may hold an error of the service’s', 200, '<Error><Code>ServerBusy</Code></Error>', { value: '<Error><Code>ServerBusy</Code></Error>' }],
    ['the body has the code, behind a byte order mark', 404, error('BlobNotFound', 'The specified blob does not exist.'), { reason: 'BLOB_NOT_FOUND', code: 'BlobNotFound', decidedBy: 'code' }],
    ['HEAD has nothing but the header', 404, '', { reason: 'BLOB_NOT_FOUND', message: 'BlobNotFound', requestId: 'd53cb8f2-001e-0060-23b2-bd7e70000000' }, header('BlobNotFound')],
    ['JSON of Data Lake comes with the header too', 409, '{"error":{"code":"PathAlreadyExists","message":"No."}}', { code: 'PathAlreadyExists', documented: false, category: 'conflict' }, header('PathAlreadyExists')],
    ['a gateway’s page isn’t the vendor’s, whatever the header says', 503, '<html><body>Down</body></html>', { documented: false, category: 'unavailable' }, header('BlobNotFound')],
    ['a 304 says that a condition isn’t met', 304, '', { reason: 'CONDITION_NOT_MET', category: 'conflict' }, header('ConditionNotMet')],
    ['a busy server took nothing', 503, error('ServerBusy', 'The server is busy.'), { reason: 'SERVER_BUSY', category: 'unavailable', processed: 'no' }],
    ['unless the account is over its limit, which the message says', 503, error('ServerBusy', 'Ingress is over the account limit.'), { reason: 'SERVER_BUSY_INGRESS', category: 'rate_limited', decidedBy: 'message' }],
    ['an operation that timed out may have taken effect', 500, error('OperationTimedOut', 'Operation could not be completed within the specified time.'), { reason: 'OPERATION_TIMED_OUT', category: 'timeout', processed: 'maybe' }],
    ['a lease that was broken already is done', 409, error('LeaseAlreadyBroken', 'No.'), { category: 'conflict', processed: 'yes', retryable: false }],
    ['a container being deleted frees its name later, and may be your deletion', 409, error('ContainerBeingDeleted', 'No.'), { category: 'pending', retryable: true, processed: 'maybe' }],
    ['a blob that exists may be from an earlier try', 409, error('BlobAlreadyExists', 'No.'), { category: 'conflict', processed: 'maybe' }],
    ['a queue of other metadata isn’t', 409, error('QueueAlreadyExists', 'No.'), { category: 'conflict', processed: 'no' }],
    ['both spellings of a rate are one', 409, error('SnaphotOperationRateExceeded', 'No.'), { reason: 'SNAPSHOT_OPERATION_RATE_EXCEEDED', category: 'rate_limited' }],
    ['a header that is wrong is named', 400, '<Error><Code>InvalidHeaderValue</Code><Message>No.</Message><HeaderName>x-ms-version</HeaderName><HeaderValue>x</HeaderValue></Error>', { reason: 'INVALID_HEADER_VALUE', details: { HeaderName: 'x-ms-version' } }],
    ['a blob may have any text', 200, '<Error><Code>MyOwn</Code></Error>', { value: '<Error><Code>MyOwn</Code></Error>' }],
    ['a write has no body', 201, '', { value: '' }],
  ],
})
