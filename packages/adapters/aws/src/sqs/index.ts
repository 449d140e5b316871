/**
 * The responses of Amazon SQS as one kind of outcome.
 *
 * @module
 */
export { type SQSFault, sqs } from './adapter.ts'
export { catalogue } from './catalogue.ts'
