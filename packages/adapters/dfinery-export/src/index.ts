/**
 * The responses of the DFINERY export API as one kind of outcome.
 *
 * @module
 */
export { type DfineryExportFault, dfineryExport } from './adapter.ts'
export { catalogue } from './catalogue.ts'
