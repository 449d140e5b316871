/**
 * The responses of the OpenAI API as one kind of outcome.
 *
 * @module
 */
export { type OpenAIFault, openai } from './adapter.ts'
export { catalogue } from './catalogue.ts'
