/**
 * The responses of the OKX API as one kind of outcome.
 *
 * @module
 */
export { type OKXFault, okx } from './adapter.ts'
export { catalogue } from './catalogue.ts'
