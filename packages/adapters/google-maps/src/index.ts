/**
 * The responses of the Google Maps web services as one kind of outcome.
 *
 * @module
 */
export { type GoogleMapsFault, googleMaps } from './adapter.ts'
export { catalogue } from './catalogue.ts'
