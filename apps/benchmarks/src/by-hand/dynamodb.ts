import type { Outcome } from '@faultline/core'
import type { Failed } from '../contender.ts'
import { account, failure, parse, quota, type Row, request, vendorsFault } from './fault-by-hand.ts'

const dynamodbApi = {
  vendor: 'aws-dynamodb',
  docsUrl: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
  requestId: 'x-amzn-requestid',
}

const dynamodbRows = new Map<string, Row>([
  [
    'ProvisionedThroughputExceededException',
    { reason: 'PROVISIONED_THROUGHPUT_EXCEEDED', category: 'rate_limited', ...quota },
  ],
  ['ResourceNotFoundException', { reason: 'RESOURCE_NOT_FOUND', category: 'not_found', ...request }],
  ['ValidationException', { reason: 'VALIDATION', category: 'invalid_request', ...request }],
  ['AccessDeniedException', { reason: 'ACCESS_DENIED', category: 'permission_denied', ...account }],
  ['InternalServerError', { reason: 'INTERNAL_SERVER_ERROR', category: 'internal', ...vendorsFault }],
])

/** `{ __type: 'namespace#Code', message }` */
export function dynamodbByHand(failed: Failed): Outcome<unknown> {
  const wire = parse(failed.body)
  if (failed.status < 300) return { ok: true, value: wire }
  const code = wire?.__type?.split('#').at(-1)
  return failure(dynamodbApi, failed, dynamodbRows.get(code), code, wire?.message)
}
