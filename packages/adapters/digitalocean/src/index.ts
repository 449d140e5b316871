/**
 * The responses of the DigitalOcean API as one kind of outcome.
 *
 * @module
 */
export { type DigitalOceanFault, digitalocean } from './adapter.ts'
export { catalogue } from './catalogue.ts'
