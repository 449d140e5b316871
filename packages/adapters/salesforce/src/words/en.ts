/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of Salesforce’s REST API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INVALID_SESSION_ID: {
    title: 'Session expired',
    cause: 'The access token has expired or was revoked, or it may not be used for the REST API.',
    remedy: 'Get a new access token with the refresh token, then send the request again.',
  },
  INVALID_AUTH_HEADER: {
    title: 'Authorization header not valid',
    cause: 'The Authorization header is missing or isn’t a bearer token.',
    remedy: 'Send Authorization: Bearer with the access token.',
  },
  API_DISABLED_FOR_ORG: {
    title: 'API not enabled',
    cause: 'The edition of the org, or the user’s profile, doesn’t include API access.',
    remedy: 'Grant the API Enabled permission, or move to an edition that has the API.',
  },
  REQUEST_LIMIT_EXCEEDED: {
    title: 'API request limit reached',
    cause:
      'The org has used up its requests of the last 24 hours, or is running too many long requests at once.',
    remedy:
      'Pause all workers. The Sforce-Limit-Info header says how much is used; collections and composite requests need fewer calls.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the limit on calls is reached.',
  },
  SERVER_UNAVAILABLE: {
    title: 'Salesforce temporarily unavailable',
    cause: 'A server that the request needs is down or overloaded. A change may have been saved.',
    remedy: 'Wait and retry if running it twice does no harm; otherwise look up the record first.',
  },
  UNABLE_TO_LOCK_ROW: {
    title: 'Record locked by another transaction',
    cause: 'Another transaction held the record, or its parent, for several seconds. Nothing was saved.',
    remedy: 'Retry with an increasing delay. Don’t change children of the same parent in parallel.',
  },
  DUPLICATE_VALUE: {
    title: 'Value of a unique field already used',
    cause: 'Another record has the same value in a unique field. It may be from an earlier attempt of yours.',
    remedy: 'Look up the record by that value. Upsert by an external id to avoid this.',
  },
  DUPLICATES_DETECTED: {
    title: 'Blocked by a duplicate rule',
    cause:
      'A duplicate rule of the org found similar records. One of them may be from an earlier attempt of yours.',
    remedy: 'Use the record that was found, or allow saving with the Sforce-Duplicate-Rule-Header.',
  },
  DUPLICATE_EXTERNAL_ID: {
    title: 'External id matches several records',
    cause: 'The external id of the upsert isn’t unique. Nothing was saved.',
    remedy: 'Merge or fix the records, and make the field unique.',
  },
  REQUIRED_FIELD_MISSING: {
    title: 'Required field missing',
    cause: 'A field that the object or its layout requires has no value.',
    remedy: 'Fill the fields named in the details.',
  },
  FIELD_CUSTOM_VALIDATION_EXCEPTION: {
    title: 'Rejected by a validation rule',
    cause: 'A validation rule of the org, or an Apex trigger, rejected the record.',
    remedy: 'Show the message: the org’s administrator wrote it for the person who enters the data.',
  },
  FIELD_INTEGRITY_EXCEPTION: {
    title: 'Field doesn’t fit the others',
    cause: 'A value contradicts another field or a related record.',
    remedy: 'Read the message and correct the fields named in the details.',
  },
  INVALID_FIELD: {
    title: 'No such field',
    cause: 'The object has no such field in this API version, or the user may not see it.',
    remedy: 'Check the API name, its __c suffix and the field-level security.',
  },
  INVALID_FIELD_FOR_INSERT_UPDATE: {
    title: 'Field can’t be written',
    cause: 'The field is read-only for this user or for this kind of change.',
    remedy: 'Leave the field out, or grant edit access to it.',
  },
  INVALID_TYPE: {
    title: 'No such object',
    cause: 'The object doesn’t exist in the org, or the user may not see it.',
    remedy: 'Check the object’s API name and the user’s permissions.',
  },
  MALFORMED_ID: {
    title: 'Malformed id',
    cause: 'The id doesn’t have 15 or 18 characters, or belongs to another kind of object.',
    remedy: 'Send the id as Salesforce returned it, without changing its case.',
  },
  MALFORMED_QUERY: {
    title: 'SOQL not valid',
    cause: 'The query doesn’t parse, or is too long.',
    remedy: 'Read the message, which names the place; escape quotes in values.',
  },
  INVALID_CROSS_REFERENCE_KEY: {
    title: 'Related id not valid',
    cause: 'An id refers to a record that doesn’t exist, is of another type, or isn’t visible to the user.',
    remedy: 'Check the ids of owner, record type and parent.',
  },
  INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST: {
    title: 'Not a value of the picklist',
    cause: 'The restricted picklist doesn’t have this value, or not for this record type.',
    remedy: 'Send a value of the list, or have it added in Setup.',
  },
  STRING_TOO_LONG: {
    title: 'Text too long',
    cause: 'A text is longer than its field.',
    remedy: 'Shorten the fields named in the details, or truncate them before sending.',
  },
  INSUFFICIENT_ACCESS_OR_READONLY: {
    title: 'No write access to this record',
    cause: 'The user may see the record but not change it.',
    remedy: 'Check sharing, the profile’s object permissions and whether the record is locked.',
  },
  INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: {
    title: 'No access to a related record',
    cause: 'The user has no access to a record that this one refers to.',
    remedy: 'Grant access to the owner, parent or record type, or use another one.',
  },
  CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: {
    title: 'Stopped by automation of the org',
    cause: 'An Apex trigger or a flow failed while the record was saved. Nothing was saved.',
    remedy: 'Give the message to the org’s developers: it names the trigger.',
  },
  ENTITY_IS_DELETED: {
    title: 'Record already deleted',
    cause: 'The record is in the Recycle Bin. An earlier attempt of yours may have deleted it.',
    remedy: 'If you wanted to delete it, it’s done; otherwise undelete it.',
  },
  ENTITY_IS_LOCKED: {
    title: 'Record locked for approval',
    cause: 'The record is in an approval process and can’t be changed.',
    remedy: 'Wait for the approval, or unlock the record.',
  },
  QUERY_TIMEOUT: {
    title: 'Query took too long',
    cause: 'The query ran for more than two minutes.',
    remedy: 'Filter on indexed fields and read fewer records at a time.',
  },
  INVALID_QUERY_LOCATOR: {
    title: 'Page of the query expired',
    cause: 'The cursor of the query has expired or isn’t the user’s.',
    remedy: 'Run the query again from the beginning.',
  },
  STORAGE_LIMIT_EXCEEDED: {
    title: 'Storage full',
    cause: 'The org has no storage left.',
    remedy: 'Delete records or buy storage.',
  },
  ALL_OR_NONE_OPERATION_ROLLED_BACK: {
    title: 'Rolled back with the others',
    cause: 'Another record of the same request failed, so this one wasn’t saved either.',
    remedy:
      'Fix the other record and send all of them again, or allow partial success with allOrNone: false.',
  },
  PROCESSING_HALTED: {
    title: 'Not run because of another subrequest',
    cause: 'Another subrequest of the same request failed, so this one was rolled back or never ran.',
    remedy: 'Fix the subrequest that failed, then send all of them again.',
  },
  UNKNOWN_EXCEPTION: {
    title: 'Failure at Salesforce',
    cause: 'Salesforce failed unexpectedly. A change may have been saved.',
    remedy:
      'Look up the record before sending again, and give the error id in the message to Salesforce support.',
  },
  OAUTH_INVALID_GRANT: {
    title: 'Grant not accepted',
    cause:
      'The refresh token was revoked, the authorization code was used or has expired, or the user may not log in from here.',
    remedy: 'Let the user log in again; for a JWT check its audience, subject and clock.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the token or code itself isn’t accepted.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/salesforce/explain/en'
 *
 * explain('UNABLE_TO_LOCK_ROW').title // => 'Record locked by another transaction'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
