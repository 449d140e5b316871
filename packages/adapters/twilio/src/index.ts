/**
 * The responses of the Twilio REST API as one kind of outcome.
 *
 * @module
 */
export { type TwilioFault, twilio } from './adapter.ts'
export { catalogue } from './catalogue.ts'
