import { describeContract } from '@faultline/testing/contract'
import { coinmarketcap } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const of = (error_code: unknown, error_message: unknown = null) => ({ status: { error_code, error_message } })

// biome-ignore format: a row is a line
describeContract({
  adapter: coinmarketcap,
  respond,
  words,
  wordsFor: 'every reason',
  hostile: 'sample',
  decisions: [
    ['an invalid key', 401, '{"status":{"timestamp":"2018-06-02T22:51:28.209Z","error_code":1001,"error_message":"This API Key is invalid.","elapsed":0,"credit_count":0}}', { reason: 'API_KEY_INVALID', message: 'This API Key is invalid.' }],
    ['a code under 200 is a failure', 200, of(1006, 'No.'), { reason: 'API_KEY_PLAN_NOT_AUTHORIZED', category: 'permission_denied' }],
    ['so is one that isn’t documented', 200, of(1999, 'No.'), { reason: undefined, code: 1999, category: 'unknown' }],
    ['zero as text is a success', 200, of('0', 'SUCCESS'), { value: of('0', 'SUCCESS') }],
    ['zero under an error status isn’t', 500, of(0), { reason: undefined, category: 'internal' }],
    ['the minute’s limit resets after 60 seconds', 429, of(1008), { category: 'rate_limited', retryable: true, retryAfterMs: 60_000 }],
    ['the day’s limit isn’t worth a retry', 429, of(1009), { category: 'rate_limited', retryable: false }],
    ['the month’s credits are used up', 429, of(1010), { category: 'payment_required', origin: 'account', retryable: false }],
    ['the IP address’s limit passes', 429, of(1011), { category: 'rate_limited', retryable: true }],
    ['a code as text is the same code', 429, of('1008'), { reason: 'API_KEY_PLAN_MINUTE_RATE_LIMIT_REACHED', code: 1008 }],
    ['a body without a status object isn’t the vendor’s', 200, { data: {} }, { category: 'malformed_response' }],
  ],
})
