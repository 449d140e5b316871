import { describeContract } from '@faultline/testing/contract'
import { secretsManager } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

// biome-ignore format: a row is a line
describeContract({
  adapter: secretsManager,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['a code without a namespace', 400, '{"__type":"ResourceNotFoundException","Message":"Secrets Manager can\'t find the specified secret."}', { reason: 'RESOURCE_NOT_FOUND', message: 'Secrets Manager can\'t find the specified secret.' }],
    ['secrets of a batch may not be readable', 200, { SecretValues: [], Errors: [{ SecretId: 'a', ErrorCode: 'ResourceNotFoundException', Message: 'No.' }] }, {
      category: 'partial_failure', items: [{ at: 'a', code: 'ResourceNotFoundException', reason: 'RESOURCE_NOT_FOUND', documented: true, category: 'not_found', retryable: false, processed: 'no', message: 'No.' }],
    }],
    ['an invalid request is one that the secret’s state doesn’t allow', 400, { __type: 'InvalidRequestException' }, { category: 'failed_precondition' }],
  ],
})
