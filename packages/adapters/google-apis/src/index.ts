/**
 * The responses of the Google Apis API as one kind of outcome.
 *
 * @module
 */
export { type GoogleApisFault, googleApis } from './adapter.ts'
export { catalogue } from './catalogue.ts'
