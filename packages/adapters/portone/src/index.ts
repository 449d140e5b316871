/**
 * The responses of the PortOne V2 API as one kind of outcome.
 *
 * @module
 */
export { type PortOneFault, portone } from './adapter.ts'
export { catalogue } from './catalogue.ts'
