import { defineCatalogue } from '@faultline/core/adapter'
import { commonFailures } from '../common-failures.ts'

/**
 * All documented outcomes of Amazon Cognito user pools, and of AWS’s common errors.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/aws/cognito-idp'
 *
 * catalogue.failures.USER_NOT_CONFIRMED.category // => 'failed_precondition'
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'aws-cognito-idp',
  title: 'Amazon Cognito user pools',
  hosts: ['cognito-idp.*.amazonaws.com', 'cognito-idp.*.amazonaws.com.cn'],
  docsUrl: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html',
  readOn: '2026-11-21',
  source: {
    repo: 'aws/api-models-aws@56c8953e87aeead95ae5e66a3ca6a355731db6ad',
    path: 'cognito-identity-provider/service/2016-04-18/cognito-identity-provider-2016-04-18.json',
  },
  requestIdHeaders: ['x-amzn-requestid'],
  details: ['reasonCode'],
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    ALIAS_EXISTS: { code: 'AliasExistsException', status: 400, category: 'conflict' },
    CODE_DELIVERY_FAILURE: { code: 'CodeDeliveryFailureException', status: 400, category: 'unavailable', retryable: false },
    CODE_MISMATCH: { code: 'CodeMismatchException', status: 400, category: 'invalid_request' },
    CONCURRENT_MODIFICATION: { code: 'ConcurrentModificationException', status: 400, category: 'conflict', retryable: true },
    DEVICE_KEY_EXISTS: { code: 'DeviceKeyExistsException', status: 400, category: 'conflict', processed: 'maybe' },
    DUPLICATE_PROVIDER: { code: 'DuplicateProviderException', status: 400, category: 'conflict', processed: 'maybe' },
    ENABLE_SOFTWARE_TOKEN_MFA: { code: 'EnableSoftwareTokenMFAException', status: 400, category: 'invalid_request' },
    EXPIRED_CODE: { code: 'ExpiredCodeException', status: 400, category: 'failed_precondition' },
    FEATURE_UNAVAILABLE_IN_TIER: { code: 'FeatureUnavailableInTierException', status: 403, category: 'payment_required' },
    FORBIDDEN: { code: 'ForbiddenException', status: 403, category: 'permission_denied' },
    GROUP_EXISTS: { code: 'GroupExistsException', status: 400, category: 'conflict', processed: 'maybe' },
    INTERNAL_ERROR: { code: 'InternalErrorException', status: 500, category: 'internal' },
    INVALID_EMAIL_ROLE_ACCESS_POLICY: { code: 'InvalidEmailRoleAccessPolicyException', status: 400, category: 'permission_denied' },
    INVALID_LAMBDA_RESPONSE: { code: 'InvalidLambdaResponseException', status: 400, category: 'failed_precondition', processed: 'maybe' },
    INVALID_OAUTH_FLOW: { code: 'InvalidOAuthFlowException', status: 400, category: 'invalid_request' },
    INVALID_PARAMETER: { code: 'InvalidParameterException', status: 400, category: 'invalid_request' },
    INVALID_PASSWORD: { code: 'InvalidPasswordException', status: 400, category: 'invalid_request' },
    INVALID_SMS_ROLE_ACCESS_POLICY: { code: 'InvalidSmsRoleAccessPolicyException', status: 400, category: 'permission_denied' },
    INVALID_SMS_ROLE_TRUST_RELATIONSHIP: { code: 'InvalidSmsRoleTrustRelationshipException', status: 400, category: 'permission_denied' },
    INVALID_USER_POOL_CONFIGURATION: { code: 'InvalidUserPoolConfigurationException', status: 400, category: 'failed_precondition' },
    LIMIT_EXCEEDED: { code: 'LimitExceededException', status: 400, category: 'rate_limited' },
    MFA_METHOD_NOT_FOUND: { code: 'MFAMethodNotFoundException', status: 400, category: 'failed_precondition' },
    MANAGED_LOGIN_BRANDING_EXISTS: { code: 'ManagedLoginBrandingExistsException', status: 400, category: 'conflict', processed: 'maybe' },
    PASSWORD_HISTORY_POLICY_VIOLATION: { code: 'PasswordHistoryPolicyViolationException', status: 400, category: 'invalid_request' },
    PASSWORD_RESET_REQUIRED: { code: 'PasswordResetRequiredException', status: 400, category: 'failed_precondition' },
    PRECONDITION_NOT_MET: { code: 'PreconditionNotMetException', status: 400, category: 'failed_precondition' },
    RESOURCE_NOT_FOUND: { code: 'ResourceNotFoundException', status: 404, category: 'not_found' },
    SCOPE_DOES_NOT_EXIST: { code: 'ScopeDoesNotExistException', status: 400, category: 'not_found' },
    SOFTWARE_TOKEN_MFA_NOT_FOUND: { code: 'SoftwareTokenMFANotFoundException', status: 400, category: 'failed_precondition' },
    TIER_CHANGE_NOT_ALLOWED: { code: 'TierChangeNotAllowedException', status: 403, category: 'failed_precondition' },
    TOO_MANY_FAILED_ATTEMPTS: { code: 'TooManyFailedAttemptsException', status: 400, category: 'rate_limited' },
    TOO_MANY_REQUESTS: { code: 'TooManyRequestsException', status: 429, category: 'rate_limited' },
    UNAUTHORIZED: { code: 'UnauthorizedException', status: 401, category: 'unauthenticated' },
    UNEXPECTED_LAMBDA: { code: 'UnexpectedLambdaException', status: 400, category: 'unavailable' },
    UNSUPPORTED_IDENTITY_PROVIDER: { code: 'UnsupportedIdentityProviderException', status: 400, category: 'invalid_request' },
    UNSUPPORTED_OPERATION: { code: 'UnsupportedOperationException', status: 400, category: 'failed_precondition' },
    UNSUPPORTED_TOKEN_TYPE: { code: 'UnsupportedTokenTypeException', status: 400, category: 'invalid_request' },
    UNSUPPORTED_USER_STATE: { code: 'UnsupportedUserStateException', status: 400, category: 'failed_precondition' },
    USER_IMPORT_IN_PROGRESS: { code: 'UserImportInProgressException', status: 400, category: 'pending' },
    USER_LAMBDA_VALIDATION: { code: 'UserLambdaValidationException', status: 400, category: 'declined', processed: 'maybe' },
    USER_NOT_CONFIRMED: { code: 'UserNotConfirmedException', status: 400, category: 'failed_precondition' },
    USER_NOT_FOUND: { code: 'UserNotFoundException', status: 404, category: 'not_found' },
    USER_POOL_ADD_ON_NOT_ENABLED: { code: 'UserPoolAddOnNotEnabledException', status: 400, category: 'failed_precondition' },
    USER_POOL_TAGGING: { code: 'UserPoolTaggingException', status: 400, category: 'invalid_request' },
    USERNAME_EXISTS: { code: 'UsernameExistsException', status: 400, category: 'conflict', processed: 'maybe' },
    WEB_AUTHN_CHALLENGE_NOT_FOUND: { code: 'WebAuthnChallengeNotFoundException', status: 400, category: 'failed_precondition' },
    WEB_AUTHN_CLIENT_MISMATCH: { code: 'WebAuthnClientMismatchException', status: 400, category: 'invalid_request' },
    WEB_AUTHN_CONFIGURATION_MISSING: { code: 'WebAuthnConfigurationMissingException', status: 400, category: 'failed_precondition' },
    WEB_AUTHN_CREDENTIAL_NOT_SUPPORTED: { code: 'WebAuthnCredentialNotSupportedException', status: 400, category: 'invalid_request' },
    WEB_AUTHN_NOT_ENABLED: { code: 'WebAuthnNotEnabledException', status: 400, category: 'failed_precondition' },
    WEB_AUTHN_ORIGIN_NOT_ALLOWED: { code: 'WebAuthnOriginNotAllowedException', status: 400, category: 'invalid_request' },
    WEB_AUTHN_RELYING_PARTY_MISMATCH: { code: 'WebAuthnRelyingPartyMismatchException', status: 400, category: 'invalid_request' },
    ...commonFailures,
    NOT_AUTHORIZED: { code: 'NotAuthorizedException', status: 403, category: 'unauthenticated' },
  },
})
