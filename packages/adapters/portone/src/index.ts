/**
 * The responses of the Portone API as one kind of outcome.
 *
 * @module
 */
export { type PortoneFault, portone } from './adapter.ts'
export { catalogue } from './catalogue.ts'
