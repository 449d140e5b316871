/**
 * The responses of Amazon Kinesis Data Streams as one kind of outcome.
 *
 * @module
 */
export { type KinesisFault, kinesis } from './adapter.ts'
export { catalogue } from './catalogue.ts'
