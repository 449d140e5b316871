/**
 * The responses of Amazon Cognito user pools as one kind of outcome.
 *
 * @module
 */
export { type CognitoIdpFault, cognitoIdp } from './adapter.ts'
export { catalogue } from './catalogue.ts'
