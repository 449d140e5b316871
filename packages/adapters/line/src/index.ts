/**
 * The responses of the Line API as one kind of outcome.
 *
 * @module
 */
export { type LineFault, line } from './adapter.ts'
export { catalogue } from './catalogue.ts'
