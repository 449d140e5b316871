/**
 * The responses of the Azure Storage API as one kind of outcome.
 *
 * @module
 */
export { type AzureStorageFault, azureStorage } from './adapter.ts'
export { catalogue } from './catalogue.ts'
