import { describeContract } from '@faultline/testing/contract'
import { expect, test } from 'vitest'
import { googleAds } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const adsError = (type: string, code: string, more: object = {}) => ({
  errorCode: { [type]: code },
  message: 'Because.',
  ...more,
})
const at = (index: number) => ({
  location: {
    fieldPathElements: [{ fieldName: 'operations', index }, { fieldName: 'create' }, { fieldName: 'name' }],
  },
})
const failure = (...errors: object[]) => ({
  '@type': 'type.googleapis.com/google.ads.googleads.v25.errors.GoogleAdsFailure',
  errors,
  requestId: 'abc-7',
})
const failed = (code: number, status: string, ...errors: object[]) => ({
  error: { code, message: 'Request contains an invalid argument.', status, details: [failure(...errors)] },
})
const partly = (results: object[], ...errors: object[]) => ({
  partialFailureError: { code: 3, message: 'Multiple errors.', details: [failure(...errors)] },
  results,
})
const saved = { resourceName: 'customers/1/campaigns/7' }
const item = { documented: true, message: 'Because.' }
const duplicate = {
  ...item,
  at: 'operations[1].create.name',
  code: 'campaignError',
  subcode: 'DUPLICATE_CAMPAIGN_NAME',
  reason: 'CAMPAIGN_ERROR_DUPLICATE_CAMPAIGN_NAME',
  category: 'conflict',
  retryable: false,
  processed: 'maybe',
} as const
const concurrent = {
  ...item,
  at: 'operations[0].create.name',
  code: 'databaseError',
  subcode: 'CONCURRENT_MODIFICATION',
  reason: 'DATABASE_ERROR_CONCURRENT_MODIFICATION',
  category: 'conflict',
  retryable: true,
  processed: 'no',
} as const

// biome-ignore format: a row is a line
describeContract({
  adapter: googleAds,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  recorded: [
    // https://github.com/PipedreamHQ/pipedream/issues/21554
    { note: 'the operations of a day used up, as logged by users of Pipedream', status: 429, headers: {}, body: '{"error":{"code":429,"message":"Resource has been exhausted (e.g. check quota).","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.ads.googleads.v21.errors.GoogleAdsFailure","errors":[{"errorCode":{"quotaError":"RESOURCE_EXHAUSTED"},"message":"Too many requests. Retry in 40591 seconds.","details":{"quotaErrorDetails":{"rateScope":"DEVELOPER","rateName":"Number of operations for basic access","retryDelay":"40591s"}}}],"requestId":"xN_KaZRHZuU6Rlgt3cM2uQ"}]}}', means: 'QUOTA_ERROR' },
  ],
  decisions: [
    ['the type is the code and the name its subcode', 401, failed(401, 'UNAUTHENTICATED', adsError('authenticationError', 'OAUTH_TOKEN_EXPIRED')), { reason: 'AUTHENTICATION_ERROR', code: 'authenticationError', subcode: 'OAUTH_TOKEN_EXPIRED', category: 'unauthenticated', requestId: 'abc-7', message: 'Because.' }],
    ['a customer that isn’t there isn’t a credential', 401, failed(401, 'UNAUTHENTICATED', adsError('authenticationError', 'CUSTOMER_NOT_FOUND')), { reason: 'AUTHENTICATION_ERROR_CUSTOMER_NOT_FOUND', category: 'not_found' }],
    ['a name that isn’t listed is decided by its type', 400, failed(400, 'INVALID_ARGUMENT', adsError('campaignError', 'BRAND_NEW')), { reason: 'CAMPAIGN_ERROR', subcode: 'BRAND_NEW', category: 'invalid_request' }],
    ['a type that isn’t listed by the status', 403, failed(403, 'PERMISSION_DENIED', adsError('brandNewError', 'NO')), { documented: false, code: 'brandNewError', subcode: 'NO', category: 'permission_denied' }],
    ['not every quota passes by itself', 429, failed(429, 'RESOURCE_EXHAUSTED', adsError('quotaError', 'ACCESS_PROHIBITED')), { category: 'permission_denied', retryable: false }],
    ['a lost race is rolled back, so it’s safe to try again', 400, failed(400, 'ABORTED', adsError('databaseError', 'CONCURRENT_MODIFICATION')), { category: 'conflict', retryable: true, processed: 'no' }],
    ['a failure that passes may have had its effect', 500, failed(500, 'INTERNAL', adsError('internalError', 'TRANSIENT_ERROR')), { category: 'unavailable', retryable: true, processed: 'maybe' }],
    ['a name that is taken may be taken by oneself', 400, failed(400, 'INVALID_ARGUMENT', adsError('campaignError', 'DUPLICATE_CAMPAIGN_NAME')), { category: 'conflict', processed: 'maybe' }],
    ['without its own errors Google’s status decides', 401, { error: { code: 401, message: 'No.', status: 'UNAUTHENTICATED' } }, { reason: 'UNAUTHENTICATED', code: 'UNAUTHENTICATED' }],
    ['a stream ends with its error', 200, [{ results: [] }, failed(400, 'INVALID_ARGUMENT', adsError('queryError', 'BAD_VALUE'))], { reason: 'QUERY_ERROR', phase: 'stream' }],
    ['operations that failed are items', 200, partly([saved, {}], adsError('campaignError', 'DUPLICATE_CAMPAIGN_NAME', at(1))), { category: 'partial_failure', retryable: false, processed: 'maybe', items: [duplicate] }],
    ['a click of the last hours can be uploaded later', 200, partly([{}], adsError('conversionUploadError', 'TOO_RECENT_EVENT')), { category: 'pending', retryable: true, processed: 'no', retryAfterMs: 21_600_000 }],
    ['if each failed, the one that most forbids a retry decides, and none is surer than the others', 200, partly([{}, {}], adsError('databaseError', 'CONCURRENT_MODIFICATION', at(0)), adsError('campaignError', 'DUPLICATE_CAMPAIGN_NAME', at(1))), { reason: 'CAMPAIGN_ERROR_DUPLICATE_CAMPAIGN_NAME', retryable: false, processed: 'maybe', items: [concurrent, duplicate] }],
    ['if each may be sent again, so may all', 200, partly([{}], adsError('databaseError', 'CONCURRENT_MODIFICATION', at(0))), { reason: 'DATABASE_ERROR_CONCURRENT_MODIFICATION', retryable: true, processed: 'no', requestId: 'abc-7' }],
    ['operations of several kinds have their results elsewhere', 200, { ...partly([], adsError('databaseError', 'CONCURRENT_MODIFICATION', at(0))), mutateOperationResponses: [{}, { campaignResult: saved }] , results: undefined }, { category: 'partial_failure', items: [concurrent] }],
    ['without results nobody knows what was accepted', 200, { partialFailureError: { code: 3, message: 'Because.', details: [failure(adsError('databaseError', 'CONCURRENT_MODIFICATION', at(0)))] } }, { category: 'partial_failure', retryable: false, items: [concurrent] }],
    ['a partial failure in words that can’t be read is one too', 200, { ...partly([saved]), partialFailureError: { code: 3, message: 'Because.' } }, { category: 'partial_failure', items: [{ documented: false, category: 'unknown', retryable: false, processed: 'maybe', message: 'Because.' }] }],
    ['what became of the operations of a job was read', 200, { results: [{ operationIndex: '0', status: { code: 3, message: 'No.' } }] }, { value: { results: [{ operationIndex: '0', status: { code: 3, message: 'No.' } }] } }],
  ],
})

test('the details name the quota', () => {
  const quota = { rateScope: 'ACCOUNT', rateName: 'Requests per minute', retryDelay: '12.5s' }
  const body = failed(
    429,
    'RESOURCE_EXHAUSTED',
    adsError('quotaError', 'RESOURCE_TEMPORARILY_EXHAUSTED', { details: { quotaErrorDetails: quota } }),
  )
  expect(googleAds.classify({ status: 429, body })).toMatchObject({
    fault: { retryAfterMs: 12_500, details: { rateScope: 'ACCOUNT', rateName: 'Requests per minute' } },
  })
})

test('the results are there beside a partial failure', () => {
  const body = partly([saved, {}], adsError('campaignError', 'DUPLICATE_CAMPAIGN_NAME', at(1)))
  expect(googleAds.classify({ status: 200, body })).toMatchObject({ ok: false, partial: body })
})
