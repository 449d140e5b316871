/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Azure Storage API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ACCOUNT_IS_DISABLED: {
    title: 'Storage account disabled',
    cause: 'The storage account is disabled, often because the subscription is.',
    remedy: 'Check the state of the account and the subscription in the Azure portal.',
    categoryNote: 'The status suggests missing permissions, but the account is switched off.',
  },
  AUTHENTICATION_FAILED: {
    title: 'Signature or token not accepted',
    cause: 'The shared key signature or SAS is wrong or expired, or the clock is off.',
    remedy: 'Check the key, the SAS’s times and the clock, and sign again. The same bytes fail again.',
    categoryNote: 'The status suggests missing permissions, but the credential isn’t accepted.',
  },
  AUTHORIZATION_FAILURE: {
    title: 'Request not allowed',
    cause: 'The firewall of the account or a policy doesn’t allow the request from here.',
    remedy: 'Check the account’s network rules and policies.',
  },
  AUTHORIZATION_PERMISSION_MISMATCH: {
    title: 'Role or SAS lacks the permission',
    cause: 'The identity has no data role for this action, or the SAS doesn’t include it.',
    remedy: 'Assign a role such as Storage Blob Data Contributor, or issue another SAS.',
  },
  BLOB_ALREADY_EXISTS: {
    title: 'Blob already exists',
    cause: 'A blob with this name is there, and the request doesn’t allow replacing it.',
    remedy: 'Treat it as done if the content is yours; otherwise choose another name.',
  },
  BLOB_ARCHIVED: {
    title: 'Blob is archived',
    cause: 'The blob is in the archive tier and can’t be read there.',
    remedy: 'Set its tier to hot or cool and wait until it’s rehydrated.',
    categoryNote: 'The status suggests a concurrent change, but the blob has to be rehydrated.',
  },
  BLOB_IMMUTABLE_DUE_TO_POLICY: {
    title: 'Blob is immutable',
    cause: 'An immutability policy forbids changing or deleting the blob.',
    remedy: 'Wait until the policy’s period has ended.',
    categoryNote: 'The status suggests a concurrent change, but a policy protects the blob.',
  },
  BLOB_NOT_FOUND: {
    title: 'No such blob',
    cause: 'The container has no blob with this name.',
    remedy: 'Treat the blob as missing; check letter case and encoding if it should be there.',
  },
  CONDITION_NOT_MET: {
    title: 'A condition isn’t met',
    cause:
      'The blob isn’t the one that If-Match or another condition expects. Under HTTP 304 it simply hasn’t changed.',
    remedy: 'Under 304 use your copy; otherwise read the blob again and decide anew.',
  },
  CONTAINER_BEING_DELETED: {
    title: 'Container is being deleted',
    cause: 'A deleted container’s name is blocked for at least 30 seconds.',
    remedy: 'Wait and retry, or use another name.',
    categoryNote: 'The status suggests a concurrent change, but it only takes a while.',
  },
  CONTAINER_NOT_FOUND: {
    title: 'No such container',
    cause: 'The account has no container with this name.',
    remedy: 'Create the container, or check its name and the account.',
  },
  INVALID_BLOCK_LIST: {
    title: 'Block list doesn’t match',
    cause: 'A block in the list wasn’t uploaded, or was dropped because it wasn’t committed within a week.',
    remedy: 'Upload the missing blocks, then commit the list.',
  },
  LEASE_ALREADY_PRESENT: {
    title: 'There’s a lease already',
    cause: 'The blob or container has a lease, of another client or from an earlier attempt of yours.',
    remedy: 'Wait until it’s released or expires, or break it.',
  },
  LEASE_ID_MISSING: {
    title: 'Lease ID is missing',
    cause: 'The blob or container is leased, and the request doesn’t name the lease.',
    remedy: 'Send x-ms-lease-id, or wait until the lease ends.',
    categoryNote: 'The status suggests a concurrent change, but only the lease ID is missing.',
  },
  OPERATION_TIMED_OUT: {
    title: 'Operation timed out',
    cause: 'The service didn’t finish in time. It may have done what was asked.',
    remedy: 'Check the result, then retry with a longer timeout.',
    categoryNote: 'The status suggests a failure, but the time ran out.',
  },
  PENDING_COPY_OPERATION: {
    title: 'A copy is still running',
    cause: 'A copy to this blob hasn’t finished. It may be the one that you started.',
    remedy: 'Wait until x-ms-copy-status is no longer pending.',
    categoryNote: 'The status suggests a concurrent change, but a copy only has to finish.',
  },
  SERVER_BUSY: {
    title: 'Server is busy',
    cause: 'A storage server can’t take requests at the moment.',
    remedy: 'Back off exponentially and retry.',
  },
  SERVER_BUSY_OPERATIONS: {
    title: 'Too many operations per second',
    cause: 'The account exceeds its limit of operations per second.',
    remedy: 'Back off exponentially, and spread the load over more accounts.',
    categoryNote: 'The status suggests an outage, but it’s a rate limit.',
  },
  POP_RECEIPT_MISMATCH: {
    title: 'Pop receipt doesn’t match',
    cause: 'The message became visible again and somebody else received it, or it was updated.',
    remedy: 'Receive the message again and use its new receipt.',
    categoryNote: 'The status suggests a malformed request, but the receipt is out of date.',
  },
  INTERNAL_ERROR: {
    title: 'Storage failed internally',
    cause: 'Azure Storage hit an error of its own. A write may have been stored.',
    remedy: 'Retry with increasing delays; make writes conditional if they must not run twice.',
  },
  INVALID_AUTHENTICATION_INFO: {
    title: 'Authorization header not valid',
    cause:
      'The Authorization header is malformed, or its Microsoft Entra token is expired or for another audience.',
    remedy: 'Get a token for https://storage.azure.com, and check the header’s format.',
  },
  NO_AUTHENTICATION_INFORMATION: {
    title: 'No credentials sent',
    cause: 'The request has neither an Authorization header nor a SAS, and the resource isn’t public.',
    remedy: 'Configure a credential for the client, or append the SAS to the URL.',
  },
  INVALID_HEADER_VALUE: {
    title: 'Header value not valid',
    cause:
      'A header has a value in the wrong format. The response names the header; often it’s x-ms-version.',
    remedy: 'Correct the header. An emulator may not know the version that the SDK sends.',
  },
  INVALID_QUERY_PARAMETER_VALUE: {
    title: 'Query parameter not valid',
    cause: 'A parameter of the URL has a value that the operation doesn’t accept. The response names it.',
    remedy: 'Correct the value, and check that the SAS in the URL isn’t encoded twice.',
  },
  INVALID_RESOURCE_NAME: {
    title: 'Name has forbidden characters',
    cause: 'The name of the container, blob, queue or share breaks the naming rules.',
    remedy: 'Container and queue names take lowercase letters, digits and single hyphens, 3 to 63 in all.',
  },
  INVALID_RANGE: {
    title: 'Range outside the blob',
    cause: 'The requested bytes begin after the end of the blob. An empty blob has no range at all.',
    remedy: 'Ask for the blob’s length first, and read only up to its end.',
  },
  MD5_MISMATCH: {
    title: 'Checksum doesn’t match',
    cause: 'The bytes that arrived don’t match the Content-MD5 that was sent with them.',
    remedy: 'Compute the checksum from the bytes that you send, and upload again.',
  },
  REQUEST_BODY_TOO_LARGE: {
    title: 'Body too large for one request',
    cause: 'The body is larger than this operation accepts.',
    remedy: 'Upload the blob in blocks, or use smaller blocks.',
  },
  RESOURCE_NOT_FOUND: {
    title: 'Resource not found',
    cause:
      'The path names nothing in this account. For files and tables, Azure often says no more than that.',
    remedy: 'Check the path, its case and the account in the URL; treat it as missing if that’s fine.',
  },
  CONTAINER_ALREADY_EXISTS: {
    title: 'Container already exists',
    cause: 'The account already has a container with this name.',
    remedy: 'Treat it as done if you only need the container to exist.',
  },
  AUTHORIZATION_SOURCE_IP_MISMATCH: {
    title: 'IP address not allowed by the SAS',
    cause: 'The SAS allows only certain IP addresses, and the request came from another one.',
    remedy: 'Issue a SAS for the address that the service really uses, which a proxy or NAT may change.',
  },
  QUEUE_NOT_FOUND: {
    title: 'No such queue',
    cause: 'The account has no queue with this name.',
    remedy: 'Create the queue, or check its name and the account.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/azure-storage/explain/en'
 *
 * explain('BLOB_NOT_FOUND').title // => 'No such blob'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
