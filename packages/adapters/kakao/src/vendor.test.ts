import { describeContract } from '@faultline/testing/contract'
import { expect, test } from 'vitest'
import { kakao } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const grant = {
  error: 'invalid_grant',
  error_description: 'authorization code not found',
  error_code: 'KOE320',
}

// biome-ignore format: a row is a line
describeContract({
  adapter: kakao,
  respond,
  success: 'json',
  words,
  wordsFor: 'every reason',
  hostile: 'sample',
  recorded: [
    // public bug reports about https://kauth.kakao.com/oauth/token
    { note: 'a code used twice, as logged by users of the token endpoint in 2025', status: 400, headers: {}, body: JSON.stringify(grant), means: 'INVALID_GRANT' },
  ],
  decisions: [
    ['the server’s failure under 400 may have taken effect', 400, { code: -1, msg: 'internal' }, { reason: 'INTERNAL', category: 'internal', retryable: true, processed: 'maybe' }],
    ['maintenance under 400 passes', 400, { code: -7 }, { category: 'unavailable', retryable: true }],
    ['a quota under 400 is a rate limit', 400, { code: -10, msg: 'API limit has been exceeded.' }, { reason: 'API_LIMIT_EXCEED', category: 'rate_limited', origin: 'quota' }],
    ['a paid limit isn’t', 400, { code: -11 }, { category: 'payment_required', retryable: false }],
    ['a sender’s quota of the day isn’t worth a retry', 400, { code: -532 }, { category: 'rate_limited', retryable: false }],
    ['a linked user is linked', 400, { code: -102 }, { category: 'conflict', processed: 'yes' }],
    ['the missing scopes are in the details', 403, { code: -402, msg: 'm', api_type: 'TALK', required_scopes: ['talk_message', 'friends'], allowed_scopes: ['profile'] }, { reason: 'INSUFFICIENT_SCOPE', details: { api_type: 'TALK', required_scopes: 'talk_message friends', allowed_scopes: 'profile' } }],
    ['OAuth’s error decides, and its code is the subcode', 400, grant, { reason: 'INVALID_GRANT', code: 'invalid_grant', subcode: 'KOE320', message: 'authorization code not found', category: 'unauthenticated' }],
    ['KakaoTalk channels have codes of their own', 400, { error_code: 'KAE005', error_msg: 'm' }, { reason: 'APPS_INVALID_CHANNEL', code: 'KAE005', message: 'm' }],
    ['a code as text is the same code', 401, { code: '-401' }, { reason: 'INVALID_ACCESS_TOKEN', code: -401 }],
    ['an unknown code under 400 is kept', 400, { code: -9999, msg: 'm' }, { reason: undefined, code: -9999, category: 'invalid_request' }],
  ],
})

test('a code that is one isn’t a subcode too', () => {
  const outcome = kakao.classify({ status: 400, body: { error_code: 'KAE005', error_msg: 'm' } })
  expect(outcome).toMatchObject({ fault: { code: 'KAE005' } })
  expect(outcome).not.toHaveProperty('fault.subcode')
})
