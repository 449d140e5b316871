import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { readAwsXml } from '@faultline/core/readers/aws'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link s3} can give: a switch over its `reason` is exhaustive. */
export type S3Fault = FaultOf<typeof catalogue>

/**
 * The adapter of Amazon S3. A success’s value is the body’s text. An object’s content comes as text: for binary
 * objects decode only responses that aren’t ok.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 *
 * @example
 * ```ts
 * import { s3 } from '@faultline/aws/s3'
 *
 * const body = '<Error><Code>NoSuchKey</Code><Message>No.</Message></Error>'
 * const outcome = s3.classify({ status: 404, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'NO_SUCH_KEY'
 * ```
 */
export const s3: Adapter<S3Fault, string> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readAwsXml({
    code: ['Error.Code'],
    message: ['Error.Message'],
    requestId: ['Error.RequestId'],
    success: 'any',
    parts: { list: 'DeleteResult.Error', at: 'Key', code: 'Code', message: 'Message' },
  }),
})
