/**
 * The responses of AWS STS as one kind of outcome.
 *
 * @module
 */
export { type STSFault, sts } from './adapter.ts'
export { catalogue } from './catalogue.ts'
