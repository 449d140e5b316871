/**
 * The responses of the Example Vendor API as one kind of outcome.
 *
 * @module
 */
export { type ExampleVendorFault, exampleVendor } from './adapter.ts'
export { catalogue } from './catalogue.ts'
