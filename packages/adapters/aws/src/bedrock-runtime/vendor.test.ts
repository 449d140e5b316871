import { describeContract } from '@faultline/testing/contract'
import { bedrockRuntime } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

// biome-ignore format: a row is a line
describeContract({
  adapter: bedrockRuntime,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['the model’s own status is a detail', 424, { message: 'The model failed.', originalStatusCode: 500, resourceName: 'm' }, { reason: 'MODEL_ERROR', category: 'internal', details: { originalStatusCode: 500, resourceName: 'm' } }, { 'x-amzn-errortype': 'ModelErrorException:http://internal.amazon.com/coral/com.amazon.bedrock/' }],
    ['a 429 may be a model that is loading', 429, { message: 'Model is not ready for inference.' }, { reason: 'MODEL_NOT_READY', category: 'pending', processed: 'no' }, { 'x-amzn-errortype': 'ModelNotReadyException' }],
    ['or a rate limit', 429, { message: 'Too many tokens, please wait before trying again.' }, { reason: 'THROTTLING', category: 'rate_limited' }, { 'x-amzn-errortype': 'ThrottlingException' }],
    ['an API key that isn’t known is a common error', 403, { Message: 'The security token included in the request is invalid.' }, { reason: 'UNRECOGNIZED_CLIENT', category: 'unauthenticated' }, { 'x-amzn-errortype': 'UnrecognizedClientException' }],
  ],
})
