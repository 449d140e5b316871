import type { Explanation } from '@faultline/core/explain/en'
import type { commonFailures } from '../common-failures.ts'

/** What the errors mean, in English, that any service may send. */
export const commonWords: { readonly [Reason in keyof typeof commonFailures]?: Explanation } = {
  ACCESS_DENIED: {
    title: 'No permission for this action',
    cause: 'The credentials are valid, but no policy allows this action on this resource, or one denies it.',
    remedy: 'Add the action to the IAM policy, and check resource, key and organization policies too.',
  },
  EXPIRED_TOKEN: {
    title: 'Temporary credentials expired',
    cause: 'The session token that signed the request has expired.',
    remedy: 'Get new temporary credentials, sign the request again and send it.',
    categoryNote:
      'The status suggests missing permissions or a malformed request, but the credentials have only expired.',
  },
  INVALID_SIGNATURE: {
    title: 'Signature doesn’t match',
    cause:
      'AWS computed another signature: wrong secret key, wrong Region or service in the scope, a changed header, or a clock that is off.',
    remedy: 'Check the key, the signing scope and the clock, then sign again. The same bytes fail again.',
    categoryNote: 'The status suggests missing permissions, but the signature is what AWS rejects.',
  },
  REQUEST_EXPIRED: {
    title: 'Request signed too long ago',
    cause:
      'The date in the signature is more than 15 minutes from AWS’s clock, or the presigned URL has expired.',
    remedy: 'Correct the clock of the machine and sign the request again.',
    categoryNote: 'The status suggests a malformed request, but only its signing time is too far off.',
  },
  THROTTLING: {
    title: 'Too many requests',
    cause: 'The account calls this API faster than its rate allows.',
    remedy:
      'Back off exponentially with jitter in all workers; ask for a higher quota if it keeps happening.',
    categoryNote: 'AWS often sends this under HTTP 400, but it’s a rate limit.',
  },
  UNRECOGNIZED_CLIENT: {
    title: 'Access key not known',
    cause: 'AWS doesn’t know the access key ID, or the session token doesn’t belong to it.',
    remedy:
      'Check which credentials the service runs with, and that a temporary key is sent with its session token.',
    categoryNote: 'The status suggests missing permissions, but the key itself isn’t known.',
  },
  VALIDATION_ERROR: {
    title: 'Input fails validation',
    cause: 'A parameter breaks one of the constraints of this API, which the message names.',
    remedy: 'Fix the parameter. The same request keeps failing until you do.',
  },
  INCOMPLETE_SIGNATURE: {
    title: 'Signature incomplete',
    cause:
      'The Authorization header or the signing parameters lack a part, such as the credential scope, or are malformed.',
    remedy: 'Sign with an AWS SDK or a signing library, and check that no proxy changes the headers.',
    categoryNote: 'The status suggests missing permissions, but the signature is incomplete.',
  },
  INTERNAL_FAILURE: {
    title: 'AWS failed internally',
    cause: 'The service failed on its own side. The request may have been carried out.',
    remedy:
      'Retry with increasing delays if running it twice does no harm, and look at the AWS Health Dashboard if it keeps failing.',
  },
  INVALID_ACTION: {
    title: 'No such action',
    cause: 'The service has no action with this name in the API version that the request names.',
    remedy:
      'Check the spelling of the action, its API version and the endpoint. An SDK that is out of date may need an update.',
  },
  INVALID_CLIENT_TOKEN_ID: {
    title: 'Access key ID not valid',
    cause:
      'No active access key has this ID: it’s misspelled, deleted or inactive, or its session token is missing.',
    remedy: 'Check which credentials the service runs with, and replace the key if it’s gone.',
    categoryNote: 'The status suggests missing permissions, but the access key isn’t accepted.',
  },
  INVALID_PARAMETER_COMBINATION: {
    title: 'Parameters exclude each other',
    cause: 'Each parameter may be fine, but they can’t be used together.',
    remedy: 'Read the message, and leave out one of them.',
  },
  INVALID_PARAMETER_VALUE: {
    title: 'Parameter value not accepted',
    cause:
      'A value has the wrong form, is out of range, or doesn’t suit this resource. The message names it.',
    remedy: 'Compare the value with the API reference and correct it.',
  },
  INVALID_QUERY_PARAMETER: {
    title: 'Query string not valid',
    cause: 'A parameter in the query string is malformed or unknown to this service.',
    remedy: 'Check the parameters’ names and their URL encoding.',
  },
  MALFORMED_HTTP_REQUEST: {
    title: 'HTTP request damaged',
    cause:
      'AWS couldn’t read the HTTP request itself, for example because a compressed body can’t be unpacked.',
    remedy: 'Check Content-Encoding, Content-Length and any proxy between you and AWS.',
  },
  MALFORMED_QUERY_STRING: {
    title: 'Query string has a syntax error',
    cause: 'AWS couldn’t parse the query string of the request.',
    remedy: 'Build the query string with a URL library rather than by hand.',
    categoryNote: 'The status suggests that something is missing, but the query string is malformed.',
  },
  MISSING_ACTION: {
    title: 'Action is missing',
    cause: 'The request doesn’t say which action to perform.',
    remedy: 'Send the Action parameter or the X-Amz-Target header. A proxy may have dropped it.',
  },
  MISSING_AUTHENTICATION_TOKEN: {
    title: 'Request isn’t signed',
    cause: 'The request carries no signature or access key.',
    remedy: 'Configure credentials for the client, and check that no proxy drops the Authorization header.',
    categoryNote: 'The status suggests missing permissions, but the credentials are missing.',
  },
  MISSING_PARAMETER: {
    title: 'Required parameter missing',
    cause: 'A parameter that the action needs isn’t in the request. The message names it.',
    remedy: 'Add the parameter. Check that the value isn’t undefined or empty in your code.',
  },
  NOT_AUTHORIZED: {
    title: 'Not authorized for this action',
    cause: 'The identity behind the request may not perform this action.',
    remedy: 'Add the action to the identity’s policy, and check that the right role is in use.',
    categoryNote: 'The status suggests missing credentials, but they only lack the permission.',
  },
  OPT_IN_REQUIRED: {
    title: 'Service not activated',
    cause: 'The account has no subscription to the service, or hasn’t enabled the Region.',
    remedy: 'Activate the service or enable the Region for the account.',
  },
  REQUEST_ABORTED: {
    title: 'Connection closed too early',
    cause:
      'The connection was closed before AWS could send its response. The request may have been carried out.',
    remedy: 'Look at the timeouts of the client and of proxies; retry if running it twice does no harm.',
    categoryNote: 'The status suggests a malformed request, but the connection was only closed too early.',
  },
  REQUEST_ENTITY_TOO_LARGE: {
    title: 'Request body too large',
    cause: 'The body has more bytes than the service accepts.',
    remedy: 'Split the request, or store the data elsewhere and send a reference to it.',
  },
  REQUEST_TIMEOUT: {
    title: 'Request arrived too slowly',
    cause: 'AWS stopped waiting for the rest of the request, so it wasn’t processed.',
    remedy: 'Send it again; if it happens often, check the network and the size of the bodies.',
  },
  SERIALIZATION: {
    title: 'Body can’t be parsed',
    cause:
      'The body isn’t valid JSON or XML, or a field has another type than the API defines, such as a string for a number.',
    remedy: 'Compare the types of the fields with the API reference, and let an SDK serialize the body.',
  },
  SERVICE_UNAVAILABLE: {
    title: 'Service unavailable',
    cause: 'The service can’t handle requests at the moment.',
    remedy:
      'Retry with increasing delays and jitter. Check first whether a write went through if it must not run twice.',
  },
  UNKNOWN_OPERATION: {
    title: 'Unknown operation',
    cause:
      'The operation isn’t known at this endpoint: its name is misspelled, or the request reached another service.',
    remedy: 'Check X-Amz-Target or the path, and the service in the endpoint’s host name.',
    categoryNote: 'The status suggests that a resource is missing, but the operation’s name is wrong.',
  },
}
