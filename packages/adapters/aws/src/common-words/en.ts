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
    remedy: 'Correct the clock of the machine and sign the request anew.',
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
}
