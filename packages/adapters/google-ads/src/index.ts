/**
 * The responses of the Google Ads API as one kind of outcome.
 *
 * @module
 */
export { type GoogleAdsFault, googleAds } from './adapter.ts'
export { catalogue } from './catalogue.ts'
