import { describeContract } from '@faultline/testing/contract'
import { cognitoIdp } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

// biome-ignore format: a row is a line
describeContract({
  adapter: cognitoIdp,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['a wrong password isn’t a missing permission', 400, '{"__type":"NotAuthorizedException","message":"Incorrect username or password."}', { reason: 'NOT_AUTHORIZED', category: 'unauthenticated' }, { 'x-amzn-errortype': 'NotAuthorizedException:' }],
    ['a trigger that refuses the user declines', 400, { __type: 'UserLambdaValidationException', message: 'PreSignUp failed with error no.' }, { category: 'declined', origin: 'customer' }],
    ['one that runs after a confirmation refuses a user who is confirmed', 400, { __type: 'UserLambdaValidationException', message: 'PostConfirmation failed with error no.' }, { category: 'declined', retryable: false, processed: 'maybe' }],
    ['so does one that returns nothing of use', 400, { __type: 'InvalidLambdaResponseException', message: 'Unrecognizable lambda output' }, { category: 'failed_precondition', retryable: false, processed: 'maybe' }],
    ['a code that couldn’t be delivered is of a user who may exist now', 400, { __type: 'CodeDeliveryFailureException' }, { category: 'unavailable', retryable: false, processed: 'maybe' }],
    ['a parameter has a code of its own', 400, { __type: 'InvalidParameterException', message: 'No.', reasonCode: 'x' }, { reason: 'INVALID_PARAMETER', details: { reasonCode: 'x' } }],
  ],
})
