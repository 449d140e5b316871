/**
 * The responses of the Kraken Spot API as one kind of outcome.
 *
 * @module
 */
export { type KrakenFault, kraken } from './adapter.ts'
export { catalogue } from './catalogue.ts'
