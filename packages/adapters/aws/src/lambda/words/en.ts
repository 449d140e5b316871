/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { commonWords } from '../../common-words/en.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of AWS Lambda mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  FUNCTION_ERROR: {
    title: 'Function failed',
    cause: 'Lambda ran the function, and the function threw, timed out or crashed. The HTTP status is 200.',
    remedy: 'Read the function’s logs and fix it. It may have done part of its work.',
  },
  TOO_MANY_REQUESTS: {
    title: 'Concurrency or rate limit reached',
    cause:
      'The account or the function has no free concurrency, or is called too fast. details.Reason says which.',
    remedy: 'Back off exponentially, and raise the concurrency if it keeps happening.',
  },
  REQUEST_TOO_LARGE: {
    title: 'Payload too large',
    cause: 'The payload exceeds what one invocation may carry.',
    remedy: 'Put the data in S3 and pass a reference.',
  },
  RESOURCE_NOT_FOUND: {
    title: 'No such function, version or alias',
    cause: 'The function, the version or the alias doesn’t exist in this Region.',
    remedy: 'Check the name, the qualifier and the Region.',
  },
  RESOURCE_CONFLICT: {
    title: 'Function exists or is being changed',
    cause: 'The resource already exists, or an update of it is still running.',
    remedy:
      'Look at the resource: if it’s what you asked for, it’s done. Otherwise wait until the update has finished, then retry.',
  },
  RESOURCE_NOT_READY: {
    title: 'Function is waking up',
    cause: 'The function was idle and its VPC connection is being made again.',
    remedy: 'Wait a minute and retry.',
    categoryNote: 'The status suggests an outage, but the function only needs a moment.',
  },
  RECURSIVE_INVOCATION: {
    title: 'Recursive loop stopped',
    cause: 'The function invokes itself by way of other AWS resources, so Lambda stopped it.',
    remedy: 'Break the loop, for example with another queue or bucket for the output.',
    categoryNote: 'The status suggests a malformed request, but a loop was stopped.',
  },
  SERVICE: {
    title: 'Lambda failed internally',
    cause: 'Lambda hit an error of its own. The function may have run.',
    remedy: 'Retry with increasing delays if the function may run twice.',
  },
  INVALID_REQUEST_CONTENT: {
    title: 'Payload isn’t valid JSON',
    cause: 'The payload can’t be parsed as JSON, so the function didn’t run.',
    remedy: 'Serialize the event with JSON.stringify, and send it as UTF-8.',
  },
  CODE_STORAGE_EXCEEDED: {
    title: 'Code storage is full',
    cause: 'All functions and layers of the account together use up the Region’s code storage.',
    remedy: 'Delete old versions and layers, or ask for a higher quota.',
    categoryNote: 'The status suggests a malformed request, but the code storage is full.',
  },
  KMS_ACCESS_DENIED: {
    title: 'No permission to decrypt the variables',
    cause: 'Lambda may not use the KMS key that encrypts the function’s environment variables.',
    remedy: 'Allow kms:Decrypt to the function’s role in the key policy or the IAM policy.',
    categoryNote: 'The status suggests a broken gateway, but a permission on the key is missing.',
  },
  EC2_ACCESS_DENIED: {
    title: 'No permission to use the VPC',
    cause: 'The function’s role may not create network interfaces in the VPC.',
    remedy: 'Attach the AWSLambdaVPCAccessExecutionRole policy to the function’s role.',
    categoryNote: 'The status suggests a broken gateway, but the role lacks a permission.',
  },
  EC2_THROTTLED: {
    title: 'EC2 is throttling Lambda',
    cause: 'While Lambda set the function up in the VPC, EC2 limited its calls.',
    remedy: 'Retry with increasing delays.',
    categoryNote: 'The status suggests a broken gateway, but it’s a rate limit of EC2.',
  },
  ENI_LIMIT_REACHED: {
    title: 'No network interface left',
    cause: 'The VPC has as many network interfaces as its quota allows.',
    remedy: 'Ask for a higher quota, or let functions share subnets and security groups.',
    categoryNote: 'The status suggests a broken gateway, but a quota of the VPC is used up.',
  },
  SUBNET_IP_ADDRESS_LIMIT_REACHED: {
    title: 'No IP address left in the subnet',
    cause: 'A subnet of the function has no free IP address for another network interface.',
    remedy: 'Free addresses, or give the function a larger subnet.',
    categoryNote: 'The status suggests a broken gateway, but the subnet is full.',
  },
  PRECONDITION_FAILED: {
    title: 'Revision has changed',
    cause:
      'The RevisionId in the request isn’t the current one: somebody changed the function or its policy.',
    remedy: 'Read it again, and send the change with the current RevisionId.',
  },
  SNAP_START_NOT_READY: {
    title: 'Snapshot is still being made',
    cause: 'Lambda is still preparing the SnapStart snapshot of this version, so the function didn’t run.',
    remedy: 'Wait until the version is active, then retry.',
    categoryNote: 'The status suggests a conflict, but the snapshot only needs a moment.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/lambda/explain/en'
 *
 * explain('TOO_MANY_REQUESTS').title // => 'Concurrency or rate limit reached'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
