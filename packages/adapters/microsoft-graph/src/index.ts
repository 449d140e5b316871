/**
 * The responses of the Microsoft Graph API as one kind of outcome.
 *
 * @module
 */
export { type MicrosoftGraphFault, microsoftGraph } from './adapter.ts'
export { catalogue } from './catalogue.ts'
