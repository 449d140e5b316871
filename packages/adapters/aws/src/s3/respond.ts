/** Responses as the service writes them, for tests. @module */
import { elementsOf } from '../respond-xml.ts'

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as Amazon S3 does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/aws/s3/testing'
 *
 * respond({ ok: false, code: 'NoSuchKey' }) // => '<Error><Code>NoSuchKey</Code></Error>'
 * ```
 */
export function respond({ ok, ...facts }: Facts): string {
  return ok ? '<ListAllMyBucketsResult></ListAllMyBucketsResult>' : `<Error>${elementsOf(facts)}</Error>`
}
