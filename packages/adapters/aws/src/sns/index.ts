/**
 * The responses of Amazon SNS as one kind of outcome.
 *
 * @module
 */
export { type SNSFault, sns } from './adapter.ts'
export { catalogue } from './catalogue.ts'
