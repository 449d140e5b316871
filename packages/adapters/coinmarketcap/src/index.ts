/**
 * The responses of the Coinmarketcap API as one kind of outcome.
 *
 * @module
 */
export { type CoinmarketcapFault, coinmarketcap } from './adapter.ts'
export { catalogue } from './catalogue.ts'
