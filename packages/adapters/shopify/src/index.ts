/**
 * The responses of the Shopify GraphQL API as one kind of outcome.
 *
 * @module
 */
export { type ShopifyFault, shopify } from './adapter.ts'
export { catalogue } from './catalogue.ts'
