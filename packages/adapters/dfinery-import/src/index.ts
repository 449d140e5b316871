/**
 * The responses of the DFINERY import API as one kind of outcome.
 *
 * @module
 */
export { type DfineryImportFault, dfineryImport } from './adapter.ts'
export { catalogue } from './catalogue.ts'
