/**
 * The responses of the LINE Messaging API as one kind of outcome.
 *
 * @module
 */
export { type LINEFault, line } from './adapter.ts'
export { catalogue } from './catalogue.ts'
