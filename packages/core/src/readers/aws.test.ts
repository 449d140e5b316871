import { describe, expect, it, test } from 'vitest'
import { createAdapter } from '../create-adapter.ts'
import { seen } from './__tests__/seen.ts'
import { readAws, readAwsXml } from './aws.ts'

const catalogue = {
  vendor: 'acme-web',
  title: 'Acme Web Services',
  docsUrl: 'https://docs.acme.example/web',
  readOn: '2026-11-21',
  requestIdHeaders: ['x-amzn-requestid'],
  details: ['Resource'],
  success: { status: 200 },
  failures: {
    RESOURCE_NOT_FOUND: { code: 'ResourceNotFoundException', status: 404, category: 'not_found' },
    QUEUE_DOES_NOT_EXIST: { code: 'AWS.Queue.NonExistentQueue', status: 400, category: 'not_found' },
    THROUGHPUT_EXCEEDED: { code: 'ProvisionedThroughputExceeded', category: 'rate_limited' },
    CONDITION_FAILED: { code: 'ConditionalCheckFailed', category: 'failed_precondition' },
    CANCELED: { code: 'TransactionCanceledException', status: 400, category: 'conflict' },
    UNPROCESSED: { code: 'UnprocessedItems', category: 'rate_limited' },
    FUNCTION_ERROR: { code: 'Unhandled', status: 200, category: 'internal' },
    SLOW_DOWN: { code: 'SlowDown', status: 503, category: 'rate_limited' },
    EMPTY_503: { category: 'unavailable', statusAlone: 503 },
  },
} as const

const json = createAdapter({
  catalogue,
  read: readAws({
    parts: [
      { list: 'Failed', at: 'Id', code: 'Code', message: 'Message' },
      { list: 'Records', code: 'ErrorCode', message: 'ErrorMessage' },
      { list: 'Responses', code: 'Error.Code' },
      { list: 'CancellationReasons', code: 'Code', message: 'Message' },
    ],
    unprocessed: ['UnprocessedItems'],
  }),
})

describe('a code', () => {
  const name = 'ResourceNotFoundException'
  test.each<[string, unknown, object, object]>([
    ['after a namespace', { __type: `com.acme.v20120810#${name}`, message: 'm' }, {}, { message: 'm' }],
    ['before a URL', { __type: `${name}:http://internal.acme.example/x#y` }, {}, {}],
    ['alone', { code: name, Message: 'M' }, {}, { message: 'M' }],
    ['as Code', { Code: name }, {}, {}],
    ['in a header', { message: 'm' }, { 'x-amzn-ErrorType': `a.b#${name}:http://x/` }, { message: 'm' }],
    ['in a header that came twice', {}, { 'x-amzn-errortype': `${name}, ${name}` }, {}],
    ['in a header alone', '', { 'x-amzn-errortype': name }, {}],
    [
      'with details and an id',
      { __type: name, Resource: 'r' },
      { 'x-amzn-requestid': 'id' },
      { details: { Resource: 'r' }, requestId: 'id' },
    ],
    ['with the other id', { __type: name }, { 'x-amz-request-id': 'id' }, { requestId: 'id' }],
  ])('%s', (_name, body, headers, expected) =>
    expect(seen(json, 404, body, headers)).toMatchObject({
      reason: 'RESOURCE_NOT_FOUND',
      code: name,
      retryable: false,
      ...expected,
    }),
  )

  test.each(['x-amzn-requestid', 'x-amz-request-id'])(
    'with the id in %s, which every service sends',
    (id) => {
      const { requestIdHeaders: _, ...unnamed } = catalogue
      const adapter = createAdapter({ catalogue: unnamed, read: readAws() })
      expect(seen(adapter, 404, { __type: name }, { [id]: 'id' })).toMatchObject({ requestId: 'id' })
    },
  )

  it('of the older protocol decides if only that is documented', () => {
    const headers = { 'x-amzn-query-error': 'AWS.Queue.NonExistentQueue;Sender' }
    expect(seen(json, 400, { __type: 'a#QueueDoesNotExist' }, headers)).toMatchObject({
      reason: 'QUEUE_DOES_NOT_EXIST',
    })
    expect(seen(json, 404, { __type: `a#${name}` }, headers)).toMatchObject({ reason: 'RESOURCE_NOT_FOUND' })
  })

  test.each<[string, number, unknown, object, object]>([
    ['in a header under 200', 200, {}, { 'x-amzn-errortype': 'New' }, { code: 'New', category: 'unknown' }],
    ['in the body under 200', 200, { __type: `a#${name}` }, {}, { reason: 'RESOURCE_NOT_FOUND' }],
    [
      'that is unknown',
      400,
      { __type: 'a#New', message: 'm' },
      {},
      { code: 'New', category: 'invalid_request' },
    ],
    [
      'that is missing',
      503,
      { message: 'm' },
      {},
      { documented: false, message: 'm', excerpt: '{"message":"m"}' },
    ],
    [
      'that is empty',
      400,
      { __type: 'a#' },
      { 'x-amzn-errortype': ':' },
      { documented: false, message: 'HTTP 400' },
    ],
    ['beside a page', 404, '<html>', { 'x-amzn-errortype': name }, { documented: false, excerpt: '<html>' }],
    ['of nothing', 503, '', {}, { reason: 'EMPTY_503' }],
  ])('%s', (_name, status, body, headers, expected) =>
    expect(seen(json, status, body, headers)).toMatchObject(expected),
  )
})

describe('a success', () => {
  test.each<[string, unknown]>([
    ['any JSON', { Item: {} }],
    ['a type that isn’t an error', { __type: 'Cat' }],
    ['a field called Code', { Code: 'ResourceNotFoundException' }],
    ['a batch without a failure', { Failed: [], Records: [{ SequenceNumber: '1' }], UnprocessedItems: {} }],
    ['lists that aren’t', { Failed: 7, Records: { ErrorCode: 'x' }, UnprocessedItems: 'abc' }],
  ])('is %s', (_name, value) => expect(seen(json, 200, value)).toStrictEqual({ value }))

  it('may be empty', () => expect(seen(json, 200, '')).toStrictEqual({ value: undefined }))
  it('isn’t a page', () =>
    expect(seen(json, 200, '<html>')).toMatchObject({ category: 'malformed_response' }))
})

describe('parts of a batch', () => {
  test.each<[string, unknown, object[]]>([
    [
      'that are named',
      {
        Successful: [{ Id: 'a' }],
        Failed: [
          { Id: 'b', Code: 'SlowDown', Message: 'm' },
          { Code: 'New', SenderFault: false },
        ],
      },
      [
        { at: 'b', reason: 'SLOW_DOWN', message: 'm', retryable: true },
        { code: 'New', retryable: true, documented: false },
      ],
    ],
    [
      'whose fault is the sender’s',
      { Failed: [{ Code: 'New', SenderFault: true }] },
      [{ code: 'New', retryable: false }],
    ],
    [
      'whose documented code isn’t retryable',
      { Failed: [{ Code: 'ResourceNotFoundException', SenderFault: false }] },
      [{ reason: 'RESOURCE_NOT_FOUND', retryable: false }],
    ],
    [
      'by their place',
      { FailedRecordCount: 1, Records: [{ SequenceNumber: '1' }, { ErrorCode: 'New', ErrorMessage: 'm' }] },
      [{ at: 1, code: 'New', message: 'm' }],
    ],
    [
      'with a code further in',
      { Responses: [{ Item: {} }, { Error: { Code: 'ConditionalCheckFailed' } }] },
      [{ at: 1, reason: 'CONDITION_FAILED' }],
    ],
    [
      'that weren’t processed',
      { UnprocessedItems: { Music: [{}], Films: [{}] } },
      [{ at: 'Music', reason: 'UNPROCESSED', retryable: true, processed: 'no' }, { at: 'Films' }],
    ],
  ])('%s', (_name, body, items) => {
    const found = seen(json, 200, body)
    expect(found).toMatchObject({ category: 'partial_failure', partial: body, items })
    expect(found).toHaveProperty('items.length', items.length)
  })

  it.each([
    [true, 'ProvisionedThroughputExceeded'],
    [false, 'ConditionalCheckFailed'],
  ])('of a failure say whether it’s retryable: %s for %s', (retryable, Code) => {
    const body = {
      __type: 'a#TransactionCanceledException',
      CancellationReasons: [
        { Code: 'None' },
        { Code: 'ProvisionedThroughputExceeded' },
        { Code, Message: 'm' },
      ],
    }
    const found = seen(json, 400, body)
    expect(found).toMatchObject({
      reason: 'CANCELED',
      retryable,
      items: [{ at: 1 }, { at: 2, code: Code, message: 'm' }],
    })
  })
})

it('a function that failed under 200 is a failure', () => {
  const body = { errorMessage: 'x is not defined', errorType: 'ReferenceError', trace: [] }
  expect(seen(json, 200, body, { 'X-Amz-Function-Error': 'Unhandled' })).toMatchObject({
    reason: 'FUNCTION_ERROR',
    subcode: 'ReferenceError',
    message: 'x is not defined',
  })
})

describe('XML', () => {
  const objects = createAdapter({
    catalogue,
    read: readAwsXml({
      success: 'any',
      parts: { list: 'DeleteResult.Error', at: 'Key', code: 'Code', message: 'Message' },
    }),
  })
  const topics = createAdapter({ catalogue, read: readAwsXml() })
  const slow =
    '<?xml version="1.0"?>\n<Error><Code>SlowDown</Code><Message>m</Message><Resource>/b</Resource><RequestId>id</RequestId></Error>'

  it('of an object store', () => {
    const expected = { reason: 'SLOW_DOWN', message: 'm', requestId: 'id', details: { Resource: '/b' } }
    expect(seen(objects, 503, slow)).toMatchObject(expected)
    expect(seen(objects, 200, `   \n${slow}`)).toMatchObject(expected)
  })

  it('of the query protocol', () => {
    const body =
      '<ErrorResponse xmlns="http://acme.example/"><Error><Type>Sender</Type><Code>SlowDown</Code><Message>m</Message></Error><RequestId>id</RequestId></ErrorResponse>'
    expect(seen(topics, 400, body)).toMatchObject({ reason: 'SLOW_DOWN', message: 'm', requestId: 'id' })
  })

  it('with keys that weren’t deleted', () => {
    const body =
      '<DeleteResult xmlns="x"><Deleted><Key>a</Key></Deleted><Error><Key>b</Key><Code>SlowDown</Code><Message>m</Message></Error><Error><Key>c</Key><Code>New</Code></Error></DeleteResult>'
    expect(seen(objects, 200, body)).toMatchObject({
      category: 'partial_failure',
      partial: body,
      items: [
        { at: 'b', reason: 'SLOW_DOWN', message: 'm' },
        { at: 'c', code: 'New', documented: false },
      ],
    })
  })
})
