/**
 * The responses of the Bithumb API as one kind of outcome.
 *
 * @module
 */
export { type BithumbFault, bithumb } from './adapter.ts'
export { catalogue } from './catalogue.ts'
