/**
 * The responses of AWS Secrets Manager as one kind of outcome.
 *
 * @module
 */
export { type SecretsManagerFault, secretsManager } from './adapter.ts'
export { catalogue } from './catalogue.ts'
