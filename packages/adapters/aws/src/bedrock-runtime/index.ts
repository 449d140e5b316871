/**
 * The responses of Amazon Bedrock Runtime as one kind of outcome.
 *
 * @module
 */
export { type BedrockRuntimeFault, bedrockRuntime } from './adapter.ts'
export { catalogue } from './catalogue.ts'
