/**
 * The responses of the Digitalocean API as one kind of outcome.
 *
 * @module
 */
export { type DigitaloceanFault, digitalocean } from './adapter.ts'
export { catalogue } from './catalogue.ts'
