import { describeContract } from '@faultline/testing/contract'
import { expect, test } from 'vitest'
import { salesforce } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const saved = (id: string) => ({ id, success: true, errors: [] })
const refused = (statusCode: string) => ({
  success: false,
  errors: [{ statusCode, message: 'Because.', fields: [] }],
})
const sub = (referenceId: string, httpStatusCode: number, body: unknown) => ({
  body,
  httpHeaders: {},
  httpStatusCode,
  referenceId,
})
const error = (errorCode: string) => [{ message: 'Because.', errorCode }]
const composite = (...compositeResponse: object[]) => ({ compositeResponse })
const item = { documented: true, message: 'Because.' }
const locked = {
  ...item,
  code: 'UNABLE_TO_LOCK_ROW',
  reason: 'UNABLE_TO_LOCK_ROW',
  category: 'conflict',
  retryable: true,
  processed: 'no',
} as const
const invalid = {
  ...item,
  code: 'MALFORMED_ID',
  reason: 'MALFORMED_ID',
  category: 'invalid_request',
  retryable: false,
  processed: 'no',
} as const
const partly = { category: 'partial_failure', retryable: false, processed: 'maybe' } as const

// biome-ignore format: a row is a line
describeContract({
  adapter: salesforce,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  recorded: [
    // https://github.com/restforce/restforce/issues/726
    { note: 'an aggregate that doesn’t fit one page, as logged by users of Restforce', status: 400, headers: {}, body: '[{"message":"Aggregate query does not support queryMore(), use LIMIT to restrict the results to a single batch","errorCode":"EXCEEDED_ID_LIMIT"}]', means: 'EXCEEDED_ID_LIMIT' },
    // https://github.com/developerforce/Force.com-JavaScript-REST-Toolkit/issues/68
    { note: 'two files uploaded at once, as seen by a user of ForceTK', status: 400, headers: {}, body: '[{"message":"unable to obtain exclusive access to this record","errorCode":"UNABLE_TO_LOCK_ROW","fields":[]}]', means: 'UNABLE_TO_LOCK_ROW' },
  ],
  decisions: [
    ['a rate limit comes as 403', 403, error('REQUEST_LIMIT_EXCEEDED'), { category: 'rate_limited', retryable: true, processed: 'no' }],
    ['a lost lock rolls back, so it’s safe to try again', 400, error('UNABLE_TO_LOCK_ROW'), { category: 'conflict', retryable: true, processed: 'no' }],
    ['a duplicate may be one’s own', 400, error('DUPLICATE_VALUE'), { category: 'conflict', retryable: false, processed: 'maybe' }],
    ['what is deleted may have been deleted by oneself', 404, error('ENTITY_IS_DELETED'), { category: 'not_found', processed: 'maybe' }],
    ['an error that isn’t a list', 401, { errorCode: 'INVALID_SESSION_ID', message: 'No.' }, { reason: 'INVALID_SESSION_ID' }],
    ['of several errors the one that most forbids a retry', 400, [...error('UNABLE_TO_LOCK_ROW'), ...error('MALFORMED_ID')], { reason: 'MALFORMED_ID', items: [locked, invalid] }],
    ['OAuth names it in its own way', 400, { error: 'invalid_grant', error_description: 'expired access/refresh token' }, { reason: 'OAUTH_INVALID_GRANT', processed: 'maybe', message: 'expired access/refresh token' }],
    ['a gateway’s error isn’t OAuth’s', 502, { error: 'Bad Gateway' }, { code: undefined, category: 'unavailable' }],
    ['an external id of several records gets a list of them', 300, ['/services/data/v67.0/sobjects/A__c/a01', '/services/data/v67.0/sobjects/A__c/a02'], { reason: 'DUPLICATE_EXTERNAL_ID', category: 'failed_precondition', decidedBy: 'status' }],
    ['records of a query may be a list', 200, [{ Id: 'a', Name: 'b' }, null], { value: [{ Id: 'a', Name: 'b' }, null] }],
    ['a deletion has no body', 204, '', { value: undefined }],
    ['a collection in which one record failed', 200, [saved('a'), refused('MALFORMED_ID')], { ...partly, items: [{ ...invalid, at: 1 }] }],
    ['one in which none failed', 200, [saved('a'), saved('b')], { value: [saved('a'), saved('b')] }],
    ['one that was rolled back fails for its cause', 200, [refused('ALL_OR_NONE_OPERATION_ROLLED_BACK'), refused('UNABLE_TO_LOCK_ROW')], { reason: 'UNABLE_TO_LOCK_ROW', category: 'conflict', retryable: true, processed: 'no', status: 200 }],
    ['also if the cause isn’t documented', 200, [refused('ALL_OR_NONE_OPERATION_ROLLED_BACK'), refused('BRAND_NEW')], { documented: false, code: 'BRAND_NEW', retryable: false, processed: 'maybe' }],
    ['one in which every record failed is as doubtful as its most doubtful record', 200, [refused('MALFORMED_ID'), refused('UNKNOWN_EXCEPTION')], { reason: 'MALFORMED_ID', retryable: false, processed: 'maybe' }],
    ['a composite request in which one subrequest failed', 200, composite(sub('a', 201, saved('x')), sub('b', 400, error('MALFORMED_ID'))), { ...partly, items: [{ ...invalid, at: 'b' }] }],
    ['one that was rolled back', 200, composite(sub('a', 400, error('PROCESSING_HALTED')), sub('b', 400, error('MALFORMED_ID'))), { reason: 'MALFORMED_ID', category: 'invalid_request', processed: 'no' }],
    ['a subrequest’s status decides what its code doesn’t', 200, composite(sub('a', 200, {}), sub('b', 503, error('NEW'))), { ...partly, items: [{ at: 'b', code: 'NEW', documented: false, category: 'unavailable', retryable: true, processed: 'maybe', message: 'Because.' }] }],
    ['a collection in a composite request', 200, composite(sub('a', 200, [saved('x'), refused('UNABLE_TO_LOCK_ROW')])), { ...partly, items: [{ ...locked, at: 'a.1' }] }],
    ['a batch', 200, { hasErrors: true, results: [{ statusCode: 204, result: null }, { statusCode: 400, result: error('MALFORMED_ID') }] }, { ...partly, items: [{ ...invalid, at: 1 }] }],
    ['graphs succeed or fail one by one', 200, { graphs: [{ graphId: '1', isSuccessful: true, graphResponse: composite(sub('a', 201, saved('x'))) }, { graphId: '2', isSuccessful: false, graphResponse: composite(sub('a', 400, error('MALFORMED_ID'))) }] }, { ...partly, items: [{ ...invalid, at: '2.a' }] }],
    ['of a tree nothing is created', 400, { hasErrors: true, results: [{ referenceId: 'r2', errors: refused('MALFORMED_ID').errors }] }, { reason: 'MALFORMED_ID', category: 'invalid_request', processed: 'no', items: [{ ...invalid, at: 'r2' }] }],
    ['an invocable action', 200, [{ actionName: 'chatterPost', errors: null, isSuccess: true }, { actionName: 'chatterPost', errors: refused('MALFORMED_ID').errors, isSuccess: false }], { ...partly, items: [{ ...invalid, at: 1 }] }],
  ],
})

test('the details name the fields', () => {
  const body = [
    {
      message: 'Required fields are missing: [Name]',
      errorCode: 'REQUIRED_FIELD_MISSING',
      fields: ['Name', 'Type'],
    },
  ]
  expect(salesforce.classify({ status: 400, body })).toMatchObject({
    fault: { details: { fields: 'Name, Type' } },
  })
})

test('the whole response is there beside a partial failure', () => {
  const body = [saved('a'), refused('MALFORMED_ID')]
  expect(salesforce.classify({ status: 200, body })).toMatchObject({ ok: false, partial: body })
})
