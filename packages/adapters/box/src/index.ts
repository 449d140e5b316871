/**
 * The responses of the Box API as one kind of outcome.
 *
 * @module
 */
export { type BoxFault, box } from './adapter.ts'
export { catalogue } from './catalogue.ts'
