import { defineCatalogue } from '@faultline/core/adapter'

/**
 * All documented outcomes of the LINE Messaging API: it has no codes, so a message or the HTTP status identifies each.
 *
 * @see https://developers.line.biz/en/reference/messaging-api/#error-responses
 */
// biome-ignore format: a table
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'line',
  title: 'LINE Messaging API',
  hosts: ['api.line.me', 'api-data.line.me'],
  docsUrl: 'https://developers.line.biz/en/reference/messaging-api/#error-responses',
  readOn: '2026-11-21',
  source: { repo: 'line/line-openapi@6e4c2a2a1b7b059ea3920456d4f88d03fd8ef0bb', path: 'messaging-api.yml' },
  requestIdHeaders: ['x-line-request-id'],
  idempotencyKey: { header: 'x-line-retry-key' },
  success: { status: 200 },
  failures: {
    BAD_REQUEST: { status: 400, statusAlone: 400, category: 'invalid_request' },
    REQUEST_BODY_ERRORS: { status: 400, category: 'invalid_request', messagePrefix: 'The request body has' },
    INVALID_PROPERTY: { status: 400, category: 'invalid_request', messagePrefix: 'The property,' },
    UNPARSABLE_BODY: { status: 400, category: 'invalid_request', messagePrefix: 'The request body could not be parsed as JSON' },
    UNSUPPORTED_CONTENT_TYPE: { category: 'invalid_request', messagePrefix: 'The content type,' },
    INVALID_REPLY_TOKEN: { status: 400, category: 'failed_precondition', message: 'Invalid reply token', processed: 'maybe' },
    FAILED_TO_SEND: { status: 400, category: 'failed_precondition', message: 'Failed to send messages' },
    UNAUTHORIZED: { status: 401, statusAlone: 401, category: 'unauthenticated', messagePrefix: 'Authentication failed due to the following reason' },
    FORBIDDEN: { status: 403, statusAlone: 403, category: 'permission_denied', messagePrefix: 'Access to this API is not available for your account' },
    NOT_FOUND: { status: 404, statusAlone: 404, category: 'not_found' },
    RETRY_KEY_ACCEPTED: { status: 409, statusAlone: 409, category: 'conflict', message: 'The retry key is already accepted', processed: 'yes' },
    GONE: { status: 410, statusAlone: 410, category: 'gone' },
    PAYLOAD_TOO_LARGE: { status: 413, statusAlone: 413, category: 'request_too_large' },
    UNSUPPORTED_MEDIA_TYPE: { status: 415, statusAlone: 415, category: 'invalid_request' },
    TOO_MANY_REQUESTS: { status: 429, category: 'rate_limited', message: 'The API rate limit has been exceeded. Try again later.' },
    MONTHLY_LIMIT_REACHED: { status: 429, category: 'payment_required', message: 'You have reached your monthly limit.' },
    INTERNAL_SERVER_ERROR: { status: 500, statusAlone: 500, category: 'internal' },
  },
})
