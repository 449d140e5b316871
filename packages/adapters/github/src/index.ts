/**
 * The responses of the GitHub REST API as one kind of outcome.
 *
 * @module
 */
export { type GitHubFault, github } from './adapter.ts'
export { catalogue } from './catalogue.ts'
