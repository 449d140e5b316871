/**
 * The responses of the Openai API as one kind of outcome.
 *
 * @module
 */
export { type OpenaiFault, openai } from './adapter.ts'
export { catalogue } from './catalogue.ts'
