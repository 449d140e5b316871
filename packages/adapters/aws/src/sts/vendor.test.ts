import { describeContract } from '@faultline/testing/contract'
import { sts } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

// biome-ignore format: a row is a line
describeContract({
  adapter: sts,
  respond,
  success: 'xml',
  words,
  hostile: 'sample',
  decisions: [
    ['an expired token is 400 here', 400, '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>ExpiredTokenException</Code><Message>Token expired</Message></Error><RequestId>4b1a4d3e</RequestId></ErrorResponse>', { reason: 'EXPIRED_TOKEN', category: 'unauthenticated', requestId: '4b1a4d3e' }],
    ['a provider that can’t be reached is an outage', 400, '<ErrorResponse><Error><Code>IDPCommunicationError</Code></Error></ErrorResponse>', { category: 'unavailable', retryable: true, processed: 'no' }],
    ['a denied call', 403, '<ErrorResponse><Error><Code>AccessDenied</Code><Message>User is not authorized</Message></Error></ErrorResponse>', { reason: 'ACCESS_DENIED', code: 'AccessDenied' }],
    ['a success is the XML', 200, '<AssumeRoleResponse><AssumeRoleResult/></AssumeRoleResponse>', { value: '<AssumeRoleResponse><AssumeRoleResult/></AssumeRoleResponse>' }],
  ],
})
