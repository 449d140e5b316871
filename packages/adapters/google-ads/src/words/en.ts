/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Google Ads API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  UNAUTHENTICATED: {
    title: 'Access token not accepted',
    cause: 'The access token is missing, expired or malformed.',
    remedy: 'Get a new token with the refresh token, then send the request again.',
  },
  SERVICE_DISABLED: {
    title: 'API not enabled in the project',
    cause: 'The Google Ads API isn’t enabled in the Cloud project of the OAuth client.',
    remedy: 'Enable it in the API library of the console and wait a few minutes.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the API has to be enabled first.',
  },
  AUTHENTICATION_ERROR: {
    title: 'Credentials not accepted',
    cause:
      'The OAuth token or the developer token is invalid, expired, disabled or revoked; the subcode says which.',
    remedy: 'Renew what the subcode names. After a revocation the user has to consent again.',
  },
  AUTHENTICATION_ERROR_CUSTOMER_NOT_FOUND: {
    title: 'No such customer',
    cause: 'There is no Google Ads account of this customer id, or it was created a moment ago.',
    remedy: 'Send the id without hyphens, and wait a while for a new account.',
  },
  AUTHENTICATION_ERROR_NOT_ADS_USER: {
    title: 'User without a Google Ads account',
    cause: 'The Google account that consented has no access to any Google Ads account.',
    remedy: 'Let a user with access consent, or invite this one to an account.',
  },
  AUTHORIZATION_ERROR: {
    title: 'Not allowed for this user or token',
    cause: 'The user, the developer token or the project may not do this; the subcode says why.',
    remedy:
      'For DEVELOPER_TOKEN_NOT_APPROVED apply for basic access or use a test account; otherwise grant what the subcode names.',
  },
  AUTHORIZATION_ERROR_CUSTOMER_NOT_ENABLED: {
    title: 'Customer account not active',
    cause: 'The account is canceled, suspended or not yet set up.',
    remedy: 'Activate the account in Google Ads, or skip it.',
  },
  QUOTA_ERROR: {
    title: 'Too many requests',
    cause: 'The developer token or the account has used up its requests; the details name the limit.',
    remedy:
      'Pause everything that uses this token for the time that the fault names. A daily limit rises with the access level.',
  },
  QUOTA_ERROR_ACCESS_PROHIBITED: {
    title: 'Access prohibited',
    cause: 'The developer token may not use this method, however long it waits.',
    remedy: 'Check the access level of the developer token in the API Center.',
  },
  QUOTA_ERROR_PAYMENTS_PROFILE_ACTIVATION_RATE_LIMIT_EXCEEDED: {
    title: 'Too many accounts activated',
    cause: 'Too many accounts were activated with this payments profile in a short time.',
    remedy: 'Wait for a week, or ask Google Ads support to reset the limit.',
  },
  INTERNAL_ERROR: {
    title: 'Failure at Google Ads',
    cause: 'Google Ads failed unexpectedly. A change may have been made.',
    remedy: 'Query the resource before you send a change again, and give the request id to Google’s support.',
  },
  INTERNAL_ERROR_TRANSIENT_ERROR: {
    title: 'Temporary failure at Google Ads',
    cause: 'Google Ads failed in a way that passes by itself. A change may have been made.',
    remedy: 'Retry with increasing delays if running it twice does no harm.',
  },
  DATABASE_ERROR_CONCURRENT_MODIFICATION: {
    title: 'Changed by another request',
    cause: 'Another request changed the same resource at the same time. This one changed nothing.',
    remedy: 'Retry, and send changes of one account one after another.',
  },
  REQUEST_ERROR: {
    title: 'Request not valid',
    cause: 'An id, a name or a parameter of the request is missing or malformed.',
    remedy: 'Read the subcode and the place in fault.items.',
  },
  REQUEST_ERROR_EXPIRED_PAGE_TOKEN: {
    title: 'Page token expired',
    cause: 'The page token is too old.',
    remedy: 'Run the query again from the beginning, or use searchStream.',
  },
  REQUEST_ERROR_UNSUPPORTED_VERSION: {
    title: 'API version withdrawn',
    cause: 'The version in the path is no longer supported.',
    remedy: 'Move to a current version; each one lives for about a year.',
  },
  REQUEST_ERROR_DEVELOPER_TOKEN_PARAMETER_MISSING: {
    title: 'Developer token missing',
    cause: 'The request has no developer-token header.',
    remedy: 'Send the developer token of your manager account with each request.',
  },
  QUERY_ERROR: {
    title: 'GAQL not valid',
    cause: 'The query doesn’t parse, or selects fields that don’t go together.',
    remedy: 'Check it in the query builder; the message names the field.',
  },
  MUTATE_ERROR_RESOURCE_NOT_FOUND: {
    title: 'Resource not found',
    cause: 'The resource that the operation names doesn’t exist in this account.',
    remedy: 'Check the resource name and the customer id in it.',
  },
  RESOURCE_COUNT_LIMIT_EXCEEDED_ERROR: {
    title: 'Too many resources',
    cause: 'The account or its parent already has the maximum number of these; the details name the limit.',
    remedy: 'Remove what isn’t needed. Waiting doesn’t help.',
  },
  POLICY_FINDING_ERROR: {
    title: 'Rejected by ad policy',
    cause: 'The text, the image or the page of the ad violates a policy of Google Ads.',
    remedy:
      'Show the topic to the advertiser, change the ad, or ask for an exemption if the policy allows one.',
  },
  POLICY_VIOLATION_ERROR: {
    title: 'Keyword violates a policy',
    cause: 'A keyword or criterion violates a policy of Google Ads.',
    remedy: 'If the details say isExemptible, ask for an exemption; otherwise remove it.',
  },
  CAMPAIGN_ERROR_DUPLICATE_CAMPAIGN_NAME: {
    title: 'Campaign name already used',
    cause: 'A campaign with this name exists. It may be from an earlier attempt of yours.',
    remedy: 'Query the campaign by its name; use it, or choose another name.',
  },
  CONVERSION_UPLOAD_ERROR_ORDER_ID_ALREADY_IN_USE: {
    title: 'Order id already recorded',
    cause: 'A conversion with this order id was recorded before, maybe by an earlier attempt of yours.',
    remedy: 'Treat it as done if you sent it before; otherwise use a unique order id.',
  },
  CONVERSION_UPLOAD_ERROR_CLICK_CONVERSION_ALREADY_EXISTS: {
    title: 'Conversion already recorded',
    cause: 'A conversion of the same click and time exists, maybe from an earlier attempt of yours.',
    remedy: 'Treat it as done if you sent it before; otherwise correct the time.',
  },
  CONVERSION_UPLOAD_ERROR_TOO_RECENT_EVENT: {
    title: 'Click too recent',
    cause: 'The click is less than six hours old, so its conversion can’t be recorded yet.',
    remedy: 'Upload the conversion again after six hours.',
  },
  CONVERSION_UPLOAD_ERROR_TOO_RECENT_CONVERSION_ACTION: {
    title: 'Conversion action too new',
    cause: 'The conversion action was created a short time ago.',
    remedy: 'Upload the conversion again after six hours.',
  },
  BATCH_JOB_ERROR_RESULTS_NOT_READY: {
    title: 'Job still running',
    cause: 'The results of a batch job can be read only when it’s done.',
    remedy: 'Poll the job’s operation until it’s done.',
  },
  BATCH_JOB_ERROR_INVALID_SEQUENCE_TOKEN: {
    title: 'Wrong sequence token',
    cause:
      'The token isn’t the last one that the job returned. An earlier attempt may have added these operations.',
    remedy: 'Read the job before you add them again.',
  },
  SIZE_LIMIT_ERROR: {
    title: 'Request too large',
    cause: 'The request has more bytes than Google Ads takes.',
    remedy: 'Send fewer operations at a time, or use a batch job.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/google-ads/explain/en'
 *
 * explain('QUOTA_ERROR').title // => 'Too many requests'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
