/**
 * The responses of the Square API as one kind of outcome.
 *
 * @module
 */
export { type SquareFault, square } from './adapter.ts'
export { catalogue } from './catalogue.ts'
