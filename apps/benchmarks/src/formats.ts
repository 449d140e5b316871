import type { Failed, Said } from './contender.ts'

/** A failed response as its vendor documents it, and what is so. */
export interface Format extends Failed {
  readonly expected: Said
}

/** What comes with every response: a server's usual headers, and an id. */
const usual = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  date: 'Fri, 20 Nov 2026 10:00:00 GMT',
  server: 'nginx',
  'strict-transport-security': 'max-age=31536000',
}

function format(
  vendor: string,
  status: number,
  body: string,
  expected: Omit<Said, 'failed'>,
  headers: Readonly<Record<string, string>> = { 'x-request-id': '8f14e45f-ceea-467f-ab9d-3f2c1b0a9e77' },
): Format {
  return {
    vendor,
    status,
    headers: new Headers({ ...usual, ...headers }),
    body,
    expected: { failed: true, ...expected },
  }
}

const never = { retry: false, processed: 'no' } as const

/** One failure of each format: the codes are the vendors', and what they mean is in their documentation. */
export const formats: readonly Format[] = [
  format('dfinery-import', 200, '{"status":false,"code":40402,"message":"TOO_MANY_EVENTS","data":null}', {
    code: 40402,
    category: 'request_too_large',
    ...never,
  }),
  format('dfinery-export', 400, '{"result":"fail","message":"exceed_date_range_limit"}', {
    code: 'exceed_date_range_limit',
    category: 'out_of_range',
    ...never,
  }),
  format(
    'status-object',
    403,
    '{"status":{"code":403,"text":"Forbidden","message":"Insufficient balance"}}',
    { code: 403, category: 'payment_required', ...never },
  ),
  format(
    'code-string',
    429,
    '{"code":"TooManyRequests","message":"Rate limit exceeded for this plan"}',
    { code: 'TooManyRequests', category: 'rate_limited', retry: true, waitMs: 30_000, processed: 'no' },
    { 'x-request-id': '8f14e45f-ceea-467f-ab9d-3f2c1b0a9e77', 'retry-after': '30' },
  ),
  format(
    'stripe',
    402,
    '{"error":{"code":"card_declined","decline_code":"insufficient_funds","doc_url":"https://stripe.com/docs/error-codes/card-declined","message":"Your card has insufficient funds.","type":"card_error"}}',
    { code: 'card_declined', subcode: 'insufficient_funds', category: 'declined', ...never },
    { 'request-id': 'req_Jq3cTWmGhC2vNm' },
  ),
  format(
    'slack',
    200,
    '{"ok":false,"error":"missing_scope","needed":"chat:write","provided":"users:read"}',
    { code: 'missing_scope', category: 'permission_denied', ...never },
    { 'x-slack-req-id': '5c3f2a1b7d9e4f60a8c1' },
  ),
  format(
    'google-apis',
    429,
    '{"error":{"code":429,"message":"Quota exceeded for quota metric.","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"3.5s"}]}}',
    { code: 'RESOURCE_EXHAUSTED', category: 'rate_limited', retry: true, waitMs: 3500, processed: 'no' },
    {},
  ),
  format(
    'openai',
    429,
    '{"error":{"message":"You exceeded your current quota, please check your plan and billing details.","type":"insufficient_quota","param":null,"code":"insufficient_quota"}}',
    { code: 'insufficient_quota', category: 'payment_required', ...never },
    { 'x-request-id': 'req_8f14e45fceea467fab9d3f2c1b0a9e77' },
  ),
  format(
    'binance',
    400,
    '{"code":-2010,"msg":"Account has insufficient balance for requested action."}',
    { code: -2010, category: 'payment_required', ...never },
    {},
  ),
  format(
    'kraken',
    200,
    '{"error":["EAPI:Rate limit exceeded"],"result":{}}',
    { code: 'EAPI:Rate limit exceeded', category: 'rate_limited', retry: true, processed: 'no' },
    {},
  ),
  format(
    'aws-dynamodb',
    400,
    '{"__type":"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException","message":"The level of configured provisioned throughput for the table was exceeded."}',
    {
      code: 'ProvisionedThroughputExceededException',
      category: 'rate_limited',
      retry: true,
      processed: 'no',
    },
    { 'x-amzn-requestid': 'QNLFE3JQ0QS1VMCG7KHRVV4KQNSO5AEMVJF66Q9ASUAAJG' },
  ),
]

/** The four that the aims were set for. */
export const hasAim = ({ vendor }: Format): boolean =>
  formats.slice(0, 4).some((each) => each.vendor === vendor)
