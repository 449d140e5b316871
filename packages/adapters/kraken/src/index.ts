/**
 * The responses of the Kraken API as one kind of outcome.
 *
 * @module
 */
export { type KrakenFault, kraken } from './adapter.ts'
export { catalogue } from './catalogue.ts'
