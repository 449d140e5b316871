/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of Amazon S3 mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ACCESS_DENIED: {
    title: 'No permission for this bucket or object',
    cause:
      'No policy allows the action, a policy or Block Public Access denies it, or the object doesn’t exist and you may not list the bucket.',
    remedy: 'Check the IAM and bucket policies, the KMS key policy, and whether the object exists.',
  },
  BUCKET_ALREADY_EXISTS: {
    title: 'Bucket name taken by somebody else',
    cause: 'Bucket names are shared by all AWS accounts, and another account owns this one.',
    remedy: 'Choose another name.',
  },
  BUCKET_ALREADY_OWNED_BY_YOU: {
    title: 'You already own this bucket',
    cause: 'An earlier request created the bucket in your account.',
    remedy: 'Treat it as done.',
  },
  BUCKET_NOT_EMPTY: {
    title: 'Bucket isn’t empty',
    cause: 'The bucket still holds objects, versions, delete markers or unfinished uploads.',
    remedy: 'Delete them all first, versions included.',
    categoryNote: 'The status suggests a concurrent change, but the bucket only has to be emptied.',
  },
  CONDITIONAL_REQUEST_CONFLICT: {
    title: 'Another write got in between',
    cause: 'The object changed or was deleted while this conditional write was running.',
    remedy: 'Retry a PutObject; for a multipart upload, start the upload anew.',
  },
  ENTITY_TOO_LARGE: {
    title: 'Object too large for one upload',
    cause: 'The object is larger than one request may upload.',
    remedy: 'Use a multipart upload.',
    categoryNote: 'The status suggests a malformed request, but it’s only too large.',
  },
  INTERNAL_ERROR: {
    title: 'S3 failed internally',
    cause: 'S3 hit an internal error, possibly after HTTP 200 was sent already.',
    remedy:
      'Retry with increasing delays; for a copy or a completed upload, check first whether the object is there.',
  },
  INVALID_ACCESS_KEY_ID: {
    title: 'Access key not known',
    cause: 'S3 doesn’t know this access key ID; it may be deleted or belong to another partition.',
    remedy: 'Check which key the service is deployed with and replace it.',
    categoryNote: 'The status suggests missing permissions, but the key itself isn’t known.',
  },
  INVALID_OBJECT_STATE: {
    title: 'Object is archived',
    cause: 'The object is in an archive tier and has to be restored before it can be read.',
    remedy: 'Send RestoreObject, wait until it’s done, then read the object.',
    categoryNote: 'The status suggests missing permissions, but the object only has to be restored.',
  },
  INVALID_PART: {
    title: 'A part of the upload wasn’t found',
    cause: 'A part number or ETag in the request doesn’t match an uploaded part.',
    remedy: 'List the parts, upload what is missing, then complete the upload.',
  },
  MALFORMED_XML: {
    title: 'Malformed XML',
    cause: 'The XML of the request isn’t well-formed or doesn’t match the schema.',
    remedy: 'Compare the body with the schema of the action.',
  },
  NO_SUCH_BUCKET: {
    title: 'No such bucket',
    cause: 'The bucket doesn’t exist, or was deleted.',
    remedy: 'Check the bucket’s name and the account.',
  },
  NO_SUCH_KEY: {
    title: 'No such object',
    cause: 'The bucket has no object with this key.',
    remedy: 'Treat the object as missing; check the key’s letter case and encoding if it should be there.',
  },
  NO_SUCH_UPLOAD: {
    title: 'No such multipart upload',
    cause: 'The upload was completed or aborted, or the upload ID is wrong.',
    remedy: 'Check whether the object is there: an earlier attempt may have completed the upload.',
  },
  NOT_FOUND: {
    title: 'Nothing there',
    cause: 'There is no such bucket or object. A HEAD response has no body that says more.',
    remedy: 'Treat it as missing.',
  },
  OPERATION_ABORTED: {
    title: 'Another operation is running on this bucket',
    cause: 'A conflicting change of the same resource is in progress.',
    remedy: 'Wait a few seconds and retry.',
  },
  PERMANENT_REDIRECT: {
    title: 'Bucket is in another Region',
    cause: 'The request went to an endpoint that doesn’t serve this bucket.',
    remedy: 'Use the Region in x-amz-bucket-region, or the endpoint that the response names.',
    categoryNote: 'The status is a redirect, but following it needs a new signature.',
  },
  PRECONDITION_FAILED: {
    title: 'A precondition doesn’t hold',
    cause: 'The object isn’t the one that If-Match, If-None-Match or a date expects.',
    remedy: 'Read the object again and decide anew.',
  },
  REQUEST_TIMEOUT: {
    title: 'Connection was idle too long',
    cause: 'S3 waited for bytes of the request or couldn’t deliver the response.',
    remedy: 'Retry; upload large objects in parts.',
    categoryNote: 'The status suggests a malformed request, but the connection stalled.',
  },
  REQUEST_TIME_TOO_SKEWED: {
    title: 'Clock is off',
    cause: 'The request’s time differs too much from S3’s.',
    remedy: 'Correct the clock and sign anew.',
    categoryNote: 'The status suggests missing permissions, but only the clock is off.',
  },
  SIGNATURE_DOES_NOT_MATCH: {
    title: 'Signature doesn’t match',
    cause: 'S3 computed another signature: wrong secret key, Region, path encoding or header.',
    remedy: 'Check the key and the canonical request, then sign again.',
    categoryNote: 'The status suggests missing permissions, but the signature is what S3 rejects.',
  },
  SLOW_DOWN: {
    title: 'Too many requests for this prefix',
    cause: 'S3 is limiting the request rate of a prefix or is still scaling up for it.',
    remedy: 'Back off exponentially and spread keys over more prefixes.',
    categoryNote: 'The status suggests an outage, but it’s a rate limit.',
    limits: [
      {
        text: 'At least 3,500 PUT, COPY, POST and DELETE requests a second for a prefix',
        docsUrl: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
      },
      {
        text: 'At least 5,500 GET and HEAD requests a second for a prefix',
        docsUrl: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
      },
    ],
  },
  AUTHORIZATION_HEADER_MALFORMED: {
    title: 'Authorization header malformed',
    cause:
      'The Authorization header can’t be used as it is; most often it’s signed for another Region than the bucket’s.',
    remedy: 'Sign for the Region that the response names, with an access key ID that isn’t empty.',
    categoryNote: 'The status suggests a malformed request, but the signature’s scope is what S3 rejects.',
  },
  BAD_DIGEST: {
    title: 'Checksum doesn’t match',
    cause: 'The bytes that arrived don’t match Content-MD5 or the checksum that was sent with them.',
    remedy: 'Compute the checksum from the bytes that you send, after any compression, and upload again.',
  },
  ENTITY_TOO_SMALL: {
    title: 'Object or part too small',
    cause:
      'The upload is smaller than allowed. In a multipart upload, every part but the last needs at least 5 MiB.',
    remedy: 'Use larger parts.',
    categoryNote: 'The status suggests a malformed request, but it’s only too small.',
  },
  EXPIRED_TOKEN: {
    title: 'Temporary credentials expired',
    cause:
      'The session token in the request has expired. For a presigned URL, so have the credentials that signed it.',
    remedy: 'Get new temporary credentials and sign again. A URL never outlives the session that signed it.',
    categoryNote: 'The status suggests a malformed request, but the credentials have only expired.',
  },
  INVALID_ARGUMENT: {
    title: 'Argument not valid',
    cause:
      'A header, query parameter or field has a value that S3 doesn’t accept. ArgumentName in the response says which.',
    remedy: 'Correct the value. The same request keeps failing until you do.',
  },
  INVALID_RANGE: {
    title: 'Range outside the object',
    cause: 'The requested bytes begin after the end of the object. An empty object has no range at all.',
    remedy: 'Ask for the object’s size first, and read only up to its end.',
  },
  INVALID_REQUEST: {
    title: 'Request not possible this way',
    cause:
      'The request conflicts with a rule or the setup of the bucket, such as its encryption or signature version. The message says which.',
    remedy: 'Read the message and change that part of the request.',
  },
  INVALID_TOKEN: {
    title: 'Session token not valid',
    cause: 'The token is malformed, cut off, or doesn’t belong to the access key.',
    remedy: 'Take the key, the secret and the token from the same set of temporary credentials.',
    categoryNote: 'The status suggests a malformed request, but the token isn’t accepted.',
  },
  METHOD_NOT_ALLOWED: {
    title: 'Method not possible on this resource',
    cause: 'S3 doesn’t offer this method here. Reading a version that is a delete marker fails this way too.',
    remedy: 'Check the version ID and the method; treat a delete marker as a deleted object.',
  },
  NO_SUCH_VERSION: {
    title: 'No such version',
    cause: 'The bucket has no version with this ID for the key.',
    remedy: 'Treat the version as deleted, or list the versions and use a current ID.',
  },
  SERVICE_UNAVAILABLE: {
    title: 'S3 is unavailable',
    cause: 'S3 can’t handle the request at the moment.',
    remedy: 'Retry with exponential backoff and jitter, and lower the request rate if it keeps happening.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/s3/explain/en'
 *
 * explain('NO_SUCH_KEY').title // => 'No such object'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
