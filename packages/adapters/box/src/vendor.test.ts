import { describeContract } from '@faultline/testing/contract'
import { expect, test } from 'vitest'
import { box } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const inUse = {
  type: 'error',
  status: 409,
  code: 'item_name_in_use',
  message: 'Item with the same name already exists',
}

// biome-ignore format: a row is a line
describeContract({
  adapter: box,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['OAuth names its code otherwise', 400, { error: 'invalid_grant', error_description: 'Refresh token has expired' }, { reason: 'INVALID_GRANT', category: 'unauthenticated', message: 'Refresh token has expired' }],
    ['an empty 401 isn’t documented', 401, '', { reason: undefined, category: 'unauthenticated' }],
    ['a wait before a retry', 429, { type: 'error', status: 429, code: 'rate_limit_exceeded', message: 'Request rate limit exceeded, try again later.' }, { reason: 'RATE_LIMIT_EXCEEDED', retryAfterMs: 7000 }, { 'retry-after': '7' }],
    ['a write may be stored after a 503', 503, { type: 'error', status: 503, code: 'unavailable', message: 'Unavailable' }, { reason: 'UNAVAILABLE', processed: 'maybe', retryable: true }],
    ['a busy folder may be busy with your own operation', 409, { ...inUse, code: 'operation_blocked_temporary' }, { category: 'pending', retryable: true, processed: 'maybe' }],
    ['a collaborator may have another role', 400, { ...inUse, status: 400, code: 'user_already_collaborator' }, { category: 'conflict', processed: 'maybe' }],
    ['a reserved name may be your own upload', 409, { ...inUse, code: 'name_temporarily_reserved' }, { category: 'pending', processed: 'maybe' }],
    ['a full account isn’t a missing permission', 403, { ...inUse, status: 403, code: 'storage_limit_exceeded' }, { category: 'payment_required' }],
  ],
})

test('the request id is in the body', () => {
  const outcome = box.classify({
    status: 404,
    body: { type: 'error', status: 404, code: 'not_found', request_id: 'abcdef123456' },
  })
  expect(outcome).toMatchObject({ fault: { reason: 'NOT_FOUND', requestId: 'abcdef123456' } })
})
