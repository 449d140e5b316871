/**
 * The responses of the Anthropic API as one kind of outcome.
 *
 * @module
 */
export { type AnthropicFault, anthropic } from './adapter.ts'
export { catalogue } from './catalogue.ts'
