import { describeContract } from '@faultline/testing/contract'
import { dfineryExport } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

/** The vendor's table of messages. */
const documented = [
  [200, 'client_connection_closed', 'CLIENT_CONNECTION_CLOSED', 'cancelled', 'maybe'],
  [400, 'invalid_parameter', 'INVALID_PARAMETER', 'invalid_request', 'no'],
  [400, 'exceed_date_range_limit', 'EXCEED_DATE_RANGE_LIMIT', 'out_of_range', 'no'],
  [401, 'unauthorized_token', 'UNAUTHORIZED_TOKEN', 'unauthenticated', 'no'],
  [429, 'too_many_api_requests', 'TOO_MANY_API_REQUESTS', 'rate_limited', 'no'],
  [500, 'unknown_error', 'UNKNOWN_ERROR', 'internal', 'maybe'],
  [500, 'query_error', 'QUERY_ERROR', 'internal', 'no'],
] as const

/** The vendor's table of HTTP statuses, and 401, which that table lacks. */
const statuses = [
  [400, 'INVALID_PARAMETER', 'invalid_request'],
  [401, 'UNAUTHORIZED_TOKEN', 'unauthenticated'],
  [429, 'TOO_MANY_API_REQUESTS', 'rate_limited'],
  [500, 'UNKNOWN_ERROR', 'internal'],
] as const

const csv = 'event_name,user_id\nlogin,u1\n"purchase, big",u2\n'
const failure = (message: unknown) => JSON.stringify({ result: 'fail', message }, null, 4)
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
const malformed = { category: 'malformed_response', decidedBy: 'body', retryable: false } as const
const unknown = { category: 'unknown', decidedBy: 'body', documented: false } as const

const notRows = [
  ...[
    '',
    ' \r\n\t ',
    '\ufeff',
    '\ufeff\n',
    '<!DOCTYPE html><html></html>',
    '\ufeff\r\n <html>',
    '<!-- x -->',
    '<',
  ],
  ...[
    '<?xml version="1.0"?><error/>',
    '</body>',
    '{',
    ' {\n ',
    '{"result":"fail","mess',
    '{"data":[]}',
    '{ }',
  ],
  ...['{"result":"fail"}\n1,2\n', '{"result":"ok"}', '{"result":true}', '{"result":"failed"}'],
  '{"message":"query_error"}',
]

const oddRows = [
  ...['{id},name\n1,x\n', '"{""id"":1}",name\n1,x\n', '{,b\n1,2\n', '{\nx\n', '7\n', '[]\n', 'null\n', 'a,b'],
  ...[
    '<5,>5\n1,2\n',
    '"result","fail"\n',
    '\n\n a,b\n',
    'a\0,b\n\0,2\n',
    '이름,나이\n가,1\n',
    `${' '.repeat(4096)}a,b\n`,
  ],
  ...[' '.repeat(4096), `${'\n'.repeat(4096)}<html>`, `{${' '.repeat(4096)}"`],
]

// biome-ignore format: a row is a line
describeContract({
  adapter: dfineryExport,
  respond,
  success: 'text',
  words,
  wordsFor: 'every reason',
  decisions: [
    ...documented.flatMap(([status, code, reason, category, processed]) => {
      const expected = { code, reason, category, processed, decidedBy: 'code', message: code } as const
      const afterRows = csv + failure(code)
      return [
        [`${code} is ${reason}`, status, failure(code), { ...expected, phase: 'response' }],
        [`${code} under HTTP 200 too`, 200, failure(code), { ...expected, phase: 'response' }],
        [`${code} after rows too`, 200, afterRows, { ...expected, phase: 'stream' }],
        [`${code} after rows under HTTP ${status} too`, status, afterRows, { ...expected, phase: 'stream' }],
      ] as const
    }),
    ...statuses.flatMap(([status, reason, category]) => [
      [`an empty ${status} is ${reason}`, status, '', { reason, decidedBy: 'status' }],
      [`a ${status} without a code is ${reason}`, status, { result: 'fail' }, { reason, decidedBy: 'status' }],
      [`rows under ${status} aren’t documented`, status, csv, { reason: undefined, category }],
    ] as const),
    ['rows are the success, whatever their label', 200, csv, { value: csv }, { 'content-type': 'application/json' }],
    ['a byte order mark doesn’t hide rows', 200, `\ufeff${csv}`, { value: `\ufeff${csv}` }],
    ['204 has no header row', 204, '', malformed],
    ['a message as sent', 200, failure('Query_Error'), { code: 'query_error', message: 'Query_Error' }],
    ...['', null, ['query_error'], { code: 1 }].map((message) =>
      [`${JSON.stringify(message)} isn’t a code`, 200, failure(message), unknown] as const),
    ...notRows.map((body) => [`${JSON.stringify(body)} isn’t rows`, 200, body, malformed] as const),
    ...oddRows.map((body) => [`${JSON.stringify(body).slice(0, 40)} is rows`, 200, body, { value: body }] as const),
    ...['a,b\n1,2\n', '한글', '{"result":"fail","message":"query_error"}'].map((text) =>
      [`${text} in UTF-16 is malformed`, 200, utf16(text), malformed] as const),
    ['what isn’t UTF-8 passes', 200, Uint8Array.of(97, 44, 0xc3, 0x28, 0xff, 10), { value: 'a,\ufffd(\ufffd\n' }],
  ],
})
