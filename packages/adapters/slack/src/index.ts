/**
 * The responses of the Slack API as one kind of outcome.
 *
 * @module
 */
export { type SlackFault, slack } from './adapter.ts'
export { catalogue } from './catalogue.ts'
