/**
 * The responses of the Telegram Bot API as one kind of outcome.
 *
 * @module
 */
export { type TelegramFault, telegram } from './adapter.ts'
export { catalogue } from './catalogue.ts'
