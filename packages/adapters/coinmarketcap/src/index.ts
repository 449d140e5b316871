/**
 * The responses of the CoinMarketCap API as one kind of outcome.
 *
 * @module
 */
export { type CoinMarketCapFault, coinmarketcap } from './adapter.ts'
export { catalogue } from './catalogue.ts'
