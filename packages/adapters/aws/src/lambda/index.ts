/**
 * The responses of AWS Lambda as one kind of outcome.
 *
 * @module
 */
export { type LambdaFault, lambda } from './adapter.ts'
export { catalogue } from './catalogue.ts'
