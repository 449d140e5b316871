/**
 * The responses of the Notion API as one kind of outcome.
 *
 * @module
 */
export { type NotionFault, notion } from './adapter.ts'
export { catalogue } from './catalogue.ts'
