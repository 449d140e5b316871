import { describeContract } from '@faultline/testing/contract'
import { github } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

/** A failure as every endpoint writes it. */
const failed = (message: string, rest: object = {}) => ({
  message,
  ...rest,
  documentation_url: 'https://docs.github.com/rest',
})
const invalid = { retryable: false, processed: 'no', category: 'invalid_request' } as const
const limited = { category: 'rate_limited', retryable: true, processed: 'no' } as const
const date = 'Wed, 21 Oct 2015 07:28:00 GMT'
const primary = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1445412510', date }
const graphql = {
  type: 'NOT_FOUND',
  path: ['repository'],
  locations: [{ line: 1, column: 3 }],
  message: 'No such repository',
}
const sample = {
  line: 3,
  column: 1,
  kind: 'Invalid pattern',
  message: 'Invalid pattern',
  path: '.github/CODEOWNERS',
}

// biome-ignore format: a row is a line
describeContract({
  adapter: github,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['the first limit says when it ends', 403, failed('API rate limit exceeded for user ID 1.'), { ...limited, reason: 'PRIMARY_RATE_LIMIT', retryAfterMs: 30_000 }, primary],
    ['a header alone makes a 403 a limit', 403, failed('Forbidden'), { ...limited, reason: undefined, decidedBy: 'header', family: undefined, retryAfterMs: 30_000 }, primary],
    ['so does a wait', 403, failed('Slow down'), { ...limited, decidedBy: 'header', retryAfterMs: 7000 }, { 'retry-after': '7' }],
    ['the second limit is a minute if it doesn’t say', 403, failed('You have exceeded a secondary rate limit. Please wait.'), { ...limited, reason: 'SECONDARY_RATE_LIMIT', retryAfterMs: 60_000 }, { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': '1445412510' }],
    ['or what it says', 429, failed('You have exceeded a secondary rate limit.'), { ...limited, reason: 'SECONDARY_RATE_LIMIT', retryAfterMs: 7000 }, { 'retry-after': '7' }],
    ['its old name too', 403, failed('You have triggered an abuse detection mechanism.'), { ...limited, decidedBy: 'header' }],
    ['a 403 without either is a missing right', 403, failed('Must have admin rights to Repository.'), { category: 'permission_denied', decidedBy: 'status' }, { 'x-ratelimit-remaining': '12' }],
    ['a known message isn’t a limit, whatever remains', 403, failed('Resource not accessible by integration'), { reason: 'RESOURCE_NOT_ACCESSIBLE', category: 'permission_denied' }, primary],
    ['a 404 isn’t a limit, whatever remains', 404, failed('Not Found'), { reason: 'NOT_FOUND' }, primary],
    ['the missing right is a detail', 403, failed('Resource not accessible by integration'), { details: { acceptedPermissions: 'contents=read', acceptedScopes: 'repo' } }, { 'x-accepted-github-permissions': 'contents=read', 'x-accepted-oauth-scopes': 'repo' }],
    ['each error of a validation is an item', 422, failed('Validation Failed', { errors: [{ resource: 'Issue', field: 'title', code: 'missing_field' }, 'Too long'] }), {
      reason: 'MISSING_FIELD', code: 'missing_field', message: 'Validation Failed',
      items: [
        { at: 'Issue.title', code: 'missing_field', reason: 'MISSING_FIELD', documented: true, ...invalid, message: 'missing_field' },
        { documented: false, ...invalid, message: 'Too long' },
      ],
    }],
    ['errors may be nothing but texts', 422, failed('Validation Failed', { errors: ['Too long'] }), { reason: 'VALIDATION_FAILED', items: [{ documented: false, ...invalid, message: 'Too long' }] }],
    ['a schema’s message has more than one line', 422, failed('Invalid request.\n\n"x" is not a string.'), { reason: 'INVALID_REQUEST' }],
    ['the status in the body isn’t a code', 410, failed('Issues are disabled', { status: '410' }), { code: undefined, category: 'gone' }],
    ['a timeout isn’t known to have done nothing', 502, { message: 'Server Error' }, { reason: 'SERVER_ERROR', category: 'timeout', processed: 'maybe' }, { 'x-github-request-id': 'B6EC:251F:415FC3:8762B9:5BD9531E' }],
    ['the same words without a sign of GitHub’s may be a gateway’s', 502, { message: 'Not Found' }, { reason: undefined, category: 'unavailable', processed: 'maybe' }],
    ['so may a wait', 403, { message: 'Forbidden' }, { reason: undefined, category: 'permission_denied', decidedBy: 'status' }, { 'retry-after': '7' }],
    ['what the message describes may exist by an earlier try', 422, failed('Validation Failed', { errors: [{ resource: 'PullRequest', code: 'custom', message: 'A pull request already exists for octocat:patch-1.' }] }), { reason: 'CUSTOM', retryable: false, processed: 'maybe' }],
    ['GraphQL on the same host fails under 200', 200, { data: { repository: null }, errors: [graphql] }, { code: 'NOT_FOUND', category: 'unknown', message: 'No such repository' }],
    ['its rate limit has the same words', 200, { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for user ID 1.' }] }, { ...limited, reason: 'PRIMARY_RATE_LIMIT' }],
    ['the errors of a CODEOWNERS file are a value', 200, { errors: [sample] }, { value: { errors: [sample] } }],
    ['a diff is a value', 200, 'diff --git a/x b/x', { value: 'diff --git a/x b/x' }, { 'x-github-request-id': 'B6EC:251F:415FC3:8762B9:5BD9531E' }],
    ['no content is a value', 204, '', { value: undefined }],
  ],
  recorded: [
    // From octokit/fixtures, scenarios/api.github.com/errors.
    { note: 'a label without a colour, 2018', status: 422, headers: { 'X-GitHub-Request-Id': 'B6EE:251D:200932:4E0318:5BD95321', 'X-RateLimit-Remaining': '4969' }, body: '{"message":"Validation Failed","errors":[{"resource":"Label","code":"invalid","field":"color"}],"documentation_url":"https://developer.github.com/v3/issues/labels/#create-a-label"}', means: 'INVALID' },
    // As people pasted them into issues.
    { note: 'no such repository', status: 404, headers: {}, body: '{"message":"Not Found","documentation_url":"https://docs.github.com/rest/repos/repos#get-a-repository","status":"404"}', means: 'NOT_FOUND' },
    { note: 'a token without the permission', status: 403, headers: {}, body: '{"message":"Resource not accessible by personal access token","documentation_url":"https://docs.github.com/rest/git/blobs#create-a-blob","status":"403"}', means: 'RESOURCE_NOT_ACCESSIBLE' },
    { note: 'an unauthenticated address', status: 403, headers: { 'X-RateLimit-Limit': '60', 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '1377013266' }, body: '{"message":"API rate limit exceeded for 13.105.117.149. (But here\'s the good news: Authenticated requests get a higher rate limit. Check out the documentation for more details.)","documentation_url":"https://docs.github.com/rest/overview/resources-in-the-rest-api#rate-limiting"}', means: 'PRIMARY_RATE_LIMIT' },
    { note: 'a name that is too short', status: 422, headers: {}, body: '{"message":"Repository creation failed.","errors":[{"resource":"Repository","code":"missing_field","field":"name"},{"resource":"Repository","code":"custom","field":"name","message":"name is too short (minimum is 1 character)"}],"documentation_url":"https://docs.github.com/rest/reference/repos#create-a-repository-for-the-authenticated-user"}', means: 'MISSING_FIELD' },
  ],
})
