/**
 * The responses of the Discord API as one kind of outcome.
 *
 * @module
 */
export { type DiscordFault, discord } from './adapter.ts'
export { catalogue } from './catalogue.ts'
