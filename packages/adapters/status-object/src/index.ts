/**
 * The responses of the BatchData API, and of every vendor of its style, as one kind of outcome.
 *
 * @module
 */
export { createStatusObjectAdapter, type StatusObjectFault, statusObject } from './adapter.ts'
export { catalogue } from './catalogue.ts'
