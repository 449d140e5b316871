import { defineCatalogue } from '@faultline/core/adapter'
import { commonFailures } from '../common-failures.ts'
import { regionalHosts } from '../regional-hosts.ts'

/**
 * All documented outcomes of AWS STS, and of AWS’s common errors.
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/aws/sts'
 *
 * catalogue.failures.INVALID_IDENTITY_TOKEN.category // => 'unauthenticated'
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'aws-sts',
  title: 'AWS STS',
  hosts: ['sts.amazonaws.com', .../* @__PURE__ */ regionalHosts('sts')],
  docsUrl: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
  readOn: '2026-11-21',
  source: {
    repo: 'aws/api-models-aws@56c8953e87aeead95ae5e66a3ca6a355731db6ad',
    path: 'sts/service/2011-06-15/sts-2011-06-15.json',
  },
  requestIdHeaders: ['x-amzn-requestid'],
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    IDP_COMMUNICATION_ERROR: { code: 'IDPCommunicationError', status: 400, category: 'unavailable', processed: 'no' },
    IDP_REJECTED_CLAIM: { code: 'IDPRejectedClaim', status: 403, category: 'unauthenticated' },
    INVALID_AUTHORIZATION_MESSAGE: { code: 'InvalidAuthorizationMessageException', status: 400, category: 'invalid_request' },
    INVALID_IDENTITY_TOKEN: { code: 'InvalidIdentityToken', status: 400, category: 'unauthenticated' },
    MALFORMED_POLICY_DOCUMENT: { code: 'MalformedPolicyDocument', status: 400, category: 'invalid_request' },
    PACKED_POLICY_TOO_LARGE: { code: 'PackedPolicyTooLarge', status: 400, category: 'request_too_large' },
    REGION_DISABLED: { code: 'RegionDisabledException', status: 403, category: 'failed_precondition' },
    ...commonFailures,
    EXPIRED_TOKEN: { code: ['ExpiredTokenException', 'ExpiredToken'], status: 400, category: 'unauthenticated' },
  },
})
