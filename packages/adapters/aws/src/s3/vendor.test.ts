import { describeContract } from '@faultline/testing/contract'
import { s3 } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

// biome-ignore format: a row is a line
describeContract({
  adapter: s3,
  respond,
  success: 'any',
  words,
  decisions: [
    ['a copy may fail after HTTP 200', 200, '<?xml version="1.0" encoding="UTF-8"?>\n\n<Error><Code>InternalError</Code><Message>We encountered an internal error. Please try again.</Message><RequestId>656c76696e6727732072657175657374</RequestId><HostId>Uuag1LuByRx9e6j5Onimru9pO4ZVKnJ2Qz7/C1NPcfTWAtRPfTaOFg==</HostId></Error>', { reason: 'INTERNAL_ERROR', status: 200, processed: 'maybe', requestId: '656c76696e6727732072657175657374' }],
    ['an object that looks like an undocumented error is an object', 200, '<Error><Code>MyOwnCode</Code></Error>', { value: '<Error><Code>MyOwnCode</Code></Error>' }],
    ['a result of a deletion names the objects that failed', 200, '<DeleteResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Deleted><Key>sample1.txt</Key></Deleted><Error><Key>sample2.txt</Key><Code>AccessDenied</Code><Message>Access Denied</Message></Error></DeleteResult>', {
      category: 'partial_failure', processed: 'maybe', items: [{ at: 'sample2.txt', code: 'AccessDenied', reason: 'ACCESS_DENIED', documented: true, category: 'permission_denied', retryable: false, processed: 'no', message: 'Access Denied' }],
    }],
    ['one without errors is a success', 200, '<DeleteResult><Deleted><Key>a</Key></Deleted></DeleteResult>', { value: '<DeleteResult><Deleted><Key>a</Key></Deleted></DeleteResult>' }],
    ['HEAD has no body: a 404 is the documented NotFound', 404, '', { reason: 'NOT_FOUND', decidedBy: 'status', requestId: '4442587FB7D0A2F9' }, { 'x-amz-request-id': '4442587FB7D0A2F9' }],
    ['a 403 of HEAD says no more than its status', 403, '', { documented: false, category: 'permission_denied' }],
    ['a redirect names the endpoint', 301, '<Error><Code>PermanentRedirect</Code><Message>Use it.</Message><Endpoint>b.s3.eu-west-1.amazonaws.com</Endpoint><BucketName>b</BucketName></Error>', { reason: 'PERMANENT_REDIRECT', details: { Endpoint: 'b.s3.eu-west-1.amazonaws.com', BucketName: 'b' } }],
    ['an upload that isn’t there may be one that was completed', 404, '<Error><Code>NoSuchUpload</Code></Error>', { reason: 'NO_SUCH_UPLOAD', processed: 'maybe' }],
    ['a 503 may be a rate limit', 503, '<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>', { category: 'rate_limited', processed: 'no' }],
    ['an error that breaks off isn’t one', 404, '<Error><Code>NoSuchKey</Code>', { documented: false, category: 'not_found' }],
  ],
})
