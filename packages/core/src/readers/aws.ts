/**
 * The readers of Amazon Web Services.
 *
 * @module
 */

import { atPaths, pathsOf } from '../at-path.ts'
import type { ItemFault } from '../fault.ts'
import { isSuccessStatus } from '../http-status.ts'
import { codeOf, field, isForeignText, jsonOf, listOf } from '../json.ts'
import type { FailureReading, ReadContext, Reader } from '../reader.ts'
import { codeAmong, firstCode, firstText } from './among.ts'
import { readXml, type XmlOptions } from './xml.ts'

/** Where a response says what became of each part of a batch, and what a success is. */
export interface AwsOptions {
  /** Lists whose members may each have failed. A member without a code, or with the code `None`, hasn't. */
  readonly parts?: readonly AwsParts[]
  /** Fields that hold what wasn't done and may be sent again as it is, by table, such as `UnprocessedItems`. */
  readonly unprocessed?: readonly string[]
  /** Whether a success is content, such as what a function of Lambda returned: then nothing in it is an error of the service's. */
  readonly content?: boolean
}

/**
 * A list of parts. SQS: `{ list: 'Failed', at: 'Id', code: 'Code', message: 'Message' }`; Kinesis:
 * `{ list: 'Records', code: 'ErrorCode', message: 'ErrorMessage' }`; DynamoDB's transactions:
 * `{ list: 'CancellationReasons', code: 'Code', message: 'Message' }`, and its batches of statements:
 * `{ list: 'Responses', code: 'Error.Code', message: 'Error.Message' }`.
 */
export interface AwsParts {
  /** The field of the response that has the list. */
  readonly list: string
  /** The field of a member that says which part it is; its place in the list, from 0, if absent. */
  readonly at?: string
  /** The path in a member to its code. */
  readonly code: string
  /** The path in a member to its message. */
  readonly message?: string
}

/**
 * Makes the reader of a service that uses JSON (awsJson 1.0 and 1.1, restJson1). The code is in the header
 * `x-amzn-errortype`, or in the body as `__type`, `code` or `Code`, without its namespace and the URL that may follow;
 * services that once used XML also send the older code in `x-amzn-query-error`, and the first documented one decides.
 * A function of Lambda that failed (`x-amz-function-error`) is a failure under 200: its code is `Handled` or
 * `Unhandled`, its subcode the type of the error. Under a success status any other JSON or an empty body is the
 * success, with `items` if parts of it failed. A failure with items is retryable if all of them are. The reader throws
 * only what a getter throws; the adapter catches that.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html#operation-error-serialization
 *
 * @example
 * ```ts
 * import { createAdapter } from '@faultline/core/adapter'
 * import { readAws } from '@faultline/core/readers/aws'
 *
 * const queue = createAdapter({
 *   catalogue: {
 *     vendor: 'acme-queue', title: 'Acme Queue API', docsUrl: 'https://docs.acme.example/queue', readOn: '2026-11-21',
 *     requestIdHeaders: ['x-amzn-requestid'],
 *     success: { status: 200 },
 *     failures: {
 *       QUEUE_DOES_NOT_EXIST: { code: 'QueueDoesNotExist', status: 400, category: 'not_found' },
 *       INVALID_MESSAGE_CONTENTS: { code: 'InvalidMessageContents', category: 'invalid_request' },
 *     },
 *   },
 *   read: readAws({ parts: [{ list: 'Failed', at: 'Id', code: 'Code', message: 'Message' }] }),
 * })
 * const failed = queue.classify({ status: 400, body: '{"__type":"com.amazonaws.sqs#QueueDoesNotExist"}' })
 * failed.ok ? undefined : failed.fault.reason // => 'QUEUE_DOES_NOT_EXIST'
 *
 * const sent = queue.classify({
 *   status: 200,
 *   body: '{"Successful":[{"Id":"a"}],"Failed":[{"Id":"b","Code":"InvalidMessageContents"}]}',
 * })
 * sent.ok ? undefined : sent.fault.category // => 'partial_failure'
 * sent.ok ? undefined : sent.fault.items?.map(({ at, reason }) => [at, reason]) // => [['b', 'INVALID_MESSAGE_CONTENTS']]
 * ```
 */
export function readAws(options: AwsOptions = {}): Reader<unknown> {
  return (body, context) => {
    const { header } = context
    const json = jsonOf(body)
    if (isForeignText(body, json)) return undefined
    const items = itemsIn(json, options, context)
    const functionError = header('x-amz-function-error')
    if (functionError)
      return {
        ok: false,
        code: functionError,
        subcode: codeOf(field(json, 'errorType')),
        message: field(json, 'errorMessage'),
      }
    const inHeader = header('x-amzn-errortype')
    const success = isSuccessStatus(context.status)
    const isError = !options.content && context.documents(nameIn(field(json, '__type')))
    if (success && !inHeader && !isError) return { ok: true, value: json, items }
    return readFailure(json, inHeader, items, context)
  }
}

/**
 * Makes the reader of a service that uses XML (awsQuery, such as SNS and STS, and restXml, such as S3). What an
 * option says goes before what all of them share. For object storage say `success: 'any'`. Like `readAws` it throws
 * nothing of its own.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#operation-error-serialization
 *
 * @example
 * ```ts
 * import { createAdapter } from '@faultline/core/adapter'
 * import { readAwsXml } from '@faultline/core/readers/aws'
 *
 * const topics = createAdapter({
 *   catalogue: {
 *     vendor: 'acme-topics', title: 'Acme Topics API', docsUrl: 'https://docs.acme.example/topics', readOn: '2026-11-21',
 *     success: { status: 200 },
 *     failures: { NOT_FOUND: { code: 'NotFound', status: 404, category: 'not_found' } },
 *   },
 *   read: readAwsXml(),
 * })
 * const body = `<ErrorResponse><Error><Type>Sender</Type><Code>NotFound</Code><Message>No topic</Message></Error>
 *   <RequestId>0a1b2c</RequestId></ErrorResponse>`
 * const outcome = topics.classify({ status: 404, body })
 * outcome.ok ? undefined : outcome.fault.reason // => 'NOT_FOUND'
 * outcome.ok ? undefined : outcome.fault.requestId // => '0a1b2c'
 * ```
 */
export function readAwsXml(options: Partial<XmlOptions> = {}): Reader<string> {
  return readXml({
    code: ['ErrorResponse.Error.Code', 'Error.Code'],
    message: ['ErrorResponse.Error.Message', 'Error.Message'],
    requestId: ['ErrorResponse.RequestId', 'Error.RequestId'],
    ...options,
  })
}

function readFailure(
  json: unknown,
  inHeader: string,
  items: readonly ItemFault[],
  context: ReadContext,
): FailureReading | undefined {
  const { header } = context
  const older = header('x-amzn-query-error').split(';', 1)
  const inBody = ['__type', 'code', 'Code'].map((name) => field(json, name))
  const code = codeAmong([...[inHeader, ...inBody].map(nameIn), ...older], context)
  const message = firstText([field(json, 'message'), field(json, 'Message')])
  if (code === undefined && message === undefined) return undefined
  return {
    ok: false,
    code,
    message,
    details: json,
    requestId: header('x-amzn-requestid') || header('x-amz-request-id') || undefined,
    items,
    retryable: items.length > 0 ? items.every((item) => item.retryable) : undefined,
    malformed: code === undefined,
  }
}

/** The name of an error, which may have a namespace before `#`, and a URL after `:`. */
function nameIn(value: unknown): string | number | undefined {
  const code = codeOf(value)
  if (typeof code !== 'string') return code
  const end = code.search(/[:,]/)
  const name = end < 0 ? code : code.slice(0, end)
  return codeOf(name.slice(name.lastIndexOf('#') + 1))
}

function itemsIn(json: unknown, { parts, unprocessed }: AwsOptions, context: ReadContext): ItemFault[] {
  return [
    ...(parts ?? []).flatMap((each) => failedParts(json, each, context)),
    ...(unprocessed ?? []).flatMap((name) => unprocessedParts(field(json, name), name, context)),
  ]
}

function unprocessedParts(parts: unknown, code: string, context: ReadContext): ItemFault[] {
  if (typeof parts !== 'object' || parts === null) return []
  return Object.keys(parts).map((at) => context.decideItem({ at, code, retryable: true, processed: 'no' }))
}

function failedParts(json: unknown, parts: AwsParts, context: ReadContext): ItemFault[] {
  const paths = { at: pathsOf(parts.at), code: pathsOf(parts.code), message: pathsOf(parts.message) }
  const items: ItemFault[] = []
  for (const [index, part] of listOf(field(json, parts.list)).entries()) {
    const code = firstCode(atPaths(part, paths.code))
    if (code === undefined || code === 'None') continue
    items.push(
      context.decideItem({
        at: parts.at === undefined ? index : firstCode(atPaths(part, paths.at)),
        code,
        message: atPaths(part, paths.message)[0],
        retryable: faultIsTheirs(part) && !context.documents(code) ? true : undefined,
      }),
    )
  }
  return items
}

/** SQS and SNS say of each part whose fault it is, which is all that is known of a code that isn't documented. */
function faultIsTheirs(part: unknown): boolean {
  return field(part, 'SenderFault') === false
}
