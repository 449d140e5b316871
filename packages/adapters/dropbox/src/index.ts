/**
 * The responses of the Dropbox API as one kind of outcome.
 *
 * @module
 */
export { type DropboxFault, dropbox } from './adapter.ts'
export { catalogue } from './catalogue.ts'
