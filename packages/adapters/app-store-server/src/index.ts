/**
 * The responses of the App Store Server API as one kind of outcome.
 *
 * @module
 */
export { type AppStoreServerFault, appStoreServer } from './adapter.ts'
export { catalogue } from './catalogue.ts'
