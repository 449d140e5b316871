/**
 * The responses of Amazon SES API v2 as one kind of outcome.
 *
 * @module
 */
export { type SESv2Fault, sesv2 } from './adapter.ts'
export { catalogue } from './catalogue.ts'
