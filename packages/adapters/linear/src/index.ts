/**
 * The responses of the Linear API as one kind of outcome.
 *
 * @module
 */
export { type LinearFault, linear } from './adapter.ts'
export { catalogue } from './catalogue.ts'
