/**
 * The responses of the Slack Web API as one kind of outcome.
 *
 * @module
 */
export { type SlackFault, slack } from './adapter.ts'
export { catalogue } from './catalogue.ts'
