/**
 * The responses of the Resend API as one kind of outcome.
 *
 * @module
 */
export { type ResendFault, resend } from './adapter.ts'
export { catalogue } from './catalogue.ts'
