/**
 * The responses of Amazon S3 as one kind of outcome.
 *
 * @module
 */
export { type S3Fault, s3 } from './adapter.ts'
export { catalogue } from './catalogue.ts'
