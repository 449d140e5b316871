/**
 * The responses of the Github API as one kind of outcome.
 *
 * @module
 */
export { type GithubFault, github } from './adapter.ts'
export { catalogue } from './catalogue.ts'
