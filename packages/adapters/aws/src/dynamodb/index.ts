/**
 * The responses of Amazon DynamoDB as one kind of outcome.
 *
 * @module
 */
export { type DynamoDBFault, dynamodb } from './adapter.ts'
export { catalogue } from './catalogue.ts'
