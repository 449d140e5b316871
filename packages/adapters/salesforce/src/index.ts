/**
 * The responses of Salesforce’s REST API as one kind of outcome.
 *
 * @module
 */
export { type SalesforceFault, salesforce } from './adapter.ts'
export { catalogue } from './catalogue.ts'
