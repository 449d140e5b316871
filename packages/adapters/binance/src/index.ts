/**
 * The responses of the Binance Spot API as one kind of outcome.
 *
 * @module
 */
export { type BinanceFault, binance } from './adapter.ts'
export { catalogue } from './catalogue.ts'
