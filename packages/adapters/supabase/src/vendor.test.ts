import { describeContract } from '@faultline/testing/contract'
import { supabase } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const rest = (code: string) => ({ code, details: null, hint: null, message: 'Because.' })
const storage = (statusCode: string, error: string, code?: string) => ({
  statusCode,
  error,
  code,
  message: 'Because.',
})
const head = (code: string) => ({ 'proxy-status': `PostgREST; error=${code}` })
const row = { id: 7, code: '23505', error: 'not_found' }

// biome-ignore format: a row is a line
describeContract({
  adapter: supabase,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['a duplicate is PostgreSQL’s, and may be from an earlier try', 409, rest('23505'), { reason: 'UNIQUE_VIOLATION', category: 'conflict', processed: 'maybe', family: '23' }],
    ['a deadlock under 500 was undone, and may go again', 500, rest('40P01'), { category: 'conflict', retryable: true, processed: 'no' }],
    ['so was a query that took too long', 500, rest('57014'), { reason: 'QUERY_CANCELED', category: 'timeout', processed: 'no' }],
    ['an error that isn’t listed has its class', 500, rest('57P01'), { documented: false, code: '57P01', family: '57', category: 'unavailable', decidedBy: 'family' }],
    ['or the status if the class isn’t listed either', 400, rest('22003'), { documented: false, family: '22', category: 'invalid_request', decidedBy: 'status' }],
    ['no row isn’t a bad format', 406, rest('PGRST116'), { reason: 'PGRST116', category: 'not_found', family: undefined }],
    ['300 is a failure', 300, rest('PGRST203'), { reason: 'PGRST203', category: 'invalid_request' }],
    ['HEAD has the code in a header', 409, '', { reason: 'UNIQUE_VIOLATION', code: '23505', message: '23505' }, head('23505')],
    ['which says nothing beside a page', 409, '<html>', { documented: false }, head('23505')],
    ['Auth has a code', 422, { code: 'email_exists', message: 'Because.' }, { reason: 'EMAIL_EXISTS', category: 'conflict' }],
    ['and had the status in its place', 422, { code: 422, error_code: 'weak_password', msg: 'Because.', error_id: 'abc-7' }, { reason: 'WEAK_PASSWORD', code: 'weak_password', message: 'Because.', requestId: 'abc-7' }],
    ['a wrong password is for the customer to fix', 400, { code: 'invalid_credentials', message: 'Because.' }, { category: 'declined', origin: 'customer' }],
    ['OAuth has its own words', 400, { error: 'invalid_grant', error_description: 'Because.' }, { documented: false, code: 'invalid_grant', message: 'Because.' }],
    ['Storage says 400 for what isn’t there', 400, storage('404', 'not_found', 'NoSuchKey'), { reason: 'NO_SUCH_KEY', code: 'NoSuchKey', category: 'not_found' }],
    ['and older versions have no code', 400, storage('409', 'Duplicate'), { reason: 'RESOURCE_ALREADY_EXISTS', code: 'Duplicate', category: 'conflict' }],
    ['a lock passes', 423, storage('423', 'x', 'ResourceLocked'), { category: 'pending', retryable: true, processed: 'no' }],
    ['a row may have a code', 200, row, { value: row }],
    ['a deletion has no body', 204, '', { value: undefined }],
  ],
})
