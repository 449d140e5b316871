import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { readAws } from '@faultline/core/readers/aws'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link dynamodb} can give: a switch over its `reason` is exhaustive. */
export type DynamoDBFault = FaultOf<typeof catalogue>

/**
 * The adapter of Amazon DynamoDB. A success’s value is the parsed body. What a batch left undone, and why a
 * transaction was canceled, is in `fault.items`.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html
 *
 * @example
 * ```ts
 * import { dynamodb } from '@faultline/aws/dynamodb'
 *
 * const body = '{"__type":"ConditionalCheckFailedException"}'
 * const outcome = dynamodb.classify({ status: 400, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'CONDITIONAL_CHECK_FAILED'
 * ```
 */
export const dynamodb: Adapter<DynamoDBFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readAws({
    parts: [
      { list: 'CancellationReasons', code: 'Code', message: 'Message' },
      { list: 'Responses', code: 'Error.Code', message: 'Error.Message' },
    ],
    unprocessed: ['UnprocessedItems', 'UnprocessedKeys'],
  }),
})
