/** Responses as AWS’s JSON services write them, for tests. @module */

/** What one response says: the facts that the format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the services do that use awsJson: the code is in the body, with its namespace. Never
 * throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/aws/kinesis/testing'
 *
 * respond({ ok: false, code: 'LimitExceededException', message: 'No.' })
 * // => { __type: 'com.amazonaws.service#LimitExceededException', message: 'No.' }
 * ```
 */
export function respondJson({ ok, code, message }: Facts): object {
  const type = typeof code === 'string' ? `com.amazonaws.service#${code}` : code
  return ok ? {} : { __type: type, message }
}

/**
 * Writes a response as the services do that use restJson1: the code is in a header. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/aws/sesv2/testing'
 *
 * respond({ ok: false, code: 'NotFoundException', message: 'No.' })
 * // => { headers: { 'x-amzn-errortype': 'NotFoundException' }, body: { message: 'No.' } }
 * ```
 */
export function respondRest({ ok, code, message }: Facts): object {
  return {
    ...(code !== undefined && { headers: { 'x-amzn-errortype': `${code}` } }),
    body: ok ? {} : { message },
  }
}
