/**
 * The responses of the Google APIs as one kind of outcome.
 *
 * @module
 */
export { type GoogleAPIsFault, googleApis } from './adapter.ts'
export { catalogue } from './catalogue.ts'
