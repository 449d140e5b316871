/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Anthropic API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  OVERLOADED_ERROR: {
    title: 'Anthropic is overloaded',
    cause:
      'All users together are sending more than Anthropic can serve at the moment. It has nothing to do with your own limit.',
    remedy: 'Retry with increasing delays, or fall back to another model.',
  },
  RATE_LIMIT_ERROR: {
    title: 'Rate limit reached',
    cause:
      'The organization sent more requests or tokens in a minute than its tier allows, or its usage grew too fast.',
    remedy:
      'Pause all workers for the time that the fault names. Fewer tokens per request help as much as fewer requests.',
  },
  RATE_LIMIT_ERROR_ENFORCED_SPEND_LIMIT_REACHED: {
    title: 'Monthly spend limit of the tier reached',
    cause:
      'The organization spent what its tier allows for this month. The type is that of a rate limit, but the limit is money.',
    remedy: 'Stop sending. Move to a higher tier, or wait for the next month.',
    categoryNote: 'HTTP 429 usually means a rate limit, but here the month’s budget is spent.',
  },
  RATE_LIMIT_ERROR_CONTRACT_SPEND_LIMIT_REACHED: {
    title: 'Spend limit of the contract reached',
    cause: 'The organization spent what its contract with Anthropic allows.',
    remedy: 'Stop sending, and ask whoever manages the contract to raise the limit.',
    categoryNote: 'HTTP 429 usually means a rate limit, but here the contract’s budget is spent.',
  },
  CREDIT_BALANCE_TOO_LOW: {
    title: 'Credit balance too low',
    cause: 'The prepaid credit of the organization doesn’t cover this request.',
    remedy: 'Buy credit in the console’s billing page, then send the request again.',
    categoryNote: 'HTTP 400 usually means a malformed request, but here the credit has run out.',
  },
  PROMPT_TOO_LONG: {
    title: 'Prompt longer than the context',
    cause: 'The prompt has more tokens than the model’s context window.',
    remedy: 'Shorten or compact the conversation, or use a model with a larger context.',
    categoryNote: 'HTTP 400 usually means a malformed request, but this one is only too long.',
  },
  INVALID_REQUEST_ERROR_ORGANIZATION_ON_HOLD: {
    title: 'Organization on hold',
    cause: 'Anthropic disabled the organization for reasons of trust and safety.',
    remedy: 'Stop sending. The organization’s owner can appeal to Anthropic.',
    categoryNote: 'HTTP 400 usually means a malformed request, but here the organization is disabled.',
  },
  AUTHENTICATION_ERROR: {
    title: 'API key not accepted',
    cause: 'The x-api-key header is missing, or its key is wrong, expired or revoked.',
    remedy: 'Create a key in the console and deploy it. Retrying doesn’t help.',
  },
  BILLING_ERROR: {
    title: 'Billing problem',
    cause:
      'Anthropic can’t bill the organization: the credit is used up, a limit is reached, or a payment failed.',
    remedy: 'Check the billing page of the console. Waiting doesn’t help.',
  },
  PERMISSION_ERROR: {
    title: 'No access with this key',
    cause: 'The key’s workspace may not use this model, feature or resource.',
    remedy: 'Ask the organization’s admin for access, or use a key of the right workspace.',
  },
  NOT_FOUND_ERROR: {
    title: 'Model or resource not found',
    cause: 'There is no model or resource with this name, or the organization can’t see it.',
    remedy: 'Check the model’s name and whether it has been retired.',
  },
  REQUEST_TOO_LARGE: {
    title: 'Body too large',
    cause: 'The request has more bytes than the endpoint takes. It never reached the model.',
    remedy: 'Send fewer or smaller images and documents, or upload them as files first.',
    limits: [
      { text: 'Messages and token counting: 32 MB', docsUrl: 'https://docs.claude.com/en/api/errors' },
      { text: 'Message batches: 256 MB', docsUrl: 'https://docs.claude.com/en/api/errors' },
      { text: 'Files: 500 MB', docsUrl: 'https://docs.claude.com/en/api/errors' },
    ],
  },
  API_ERROR: {
    title: 'Error at Anthropic',
    cause: 'Anthropic failed while it worked on the request.',
    remedy:
      'Retry with increasing delays if running it twice does no harm, and look at the status page if it keeps failing.',
  },
  TIMEOUT_ERROR: {
    title: 'Took too long',
    cause: 'The request ran longer than Anthropic allows for one without streaming.',
    remedy: 'Stream the response, or use the batch API for long work.',
  },
  MEMORY_PRECONDITION_FAILED_ERROR: {
    title: 'Memory changed meanwhile',
    cause: 'The memory isn’t in the state that the request expects: somebody changed it since it was read.',
    remedy: 'Read the memory again, apply the change to what it is now, and send that.',
  },
  MEMORY_PATH_CONFLICT_ERROR: {
    title: 'Memory path taken',
    cause: 'Another memory has this path, or one that overlaps with it.',
    remedy: 'Choose another path, or update the memory that is there.',
  },
  INVALID_REQUEST_ERROR: {
    title: 'Request not valid',
    cause:
      'A parameter, the order of the messages or their content isn’t what the API accepts. The message names the field.',
    remedy: 'Fix the field. The same request keeps failing until you do.',
  },
  INVALID_REQUEST_ERROR_CLAUDE_CODE_KEY_CREATOR_NOT_MEMBER: {
    title: 'Key’s creator left the organization',
    cause: 'The Claude Code key was created by somebody who isn’t a member of the organization.',
    remedy: 'Let a current member sign in to Claude Code again, which creates a new key.',
    categoryNote: 'HTTP 400 usually means a malformed request, but here the key is no longer accepted.',
  },
  INVALID_REQUEST_ERROR_CMEK_KEY_DISABLED: {
    title: 'Encryption key disabled',
    cause:
      'The organization’s data is encrypted with a key of its own, and that key is disabled in its key management service.',
    remedy: 'Enable the key again, then send the request once more.',
    categoryNote: 'HTTP 400 usually means a malformed request, but here the encryption key is switched off.',
  },
  INVALID_REQUEST_ERROR_CMEK_KEY_NETWORK_BLOCKED: {
    title: 'Encryption key not reachable',
    cause:
      'The organization’s key management service has network rules that keep Anthropic from its encryption key.',
    remedy: 'Allow Anthropic’s access in the network rules of the key management service.',
    categoryNote:
      'HTTP 400 usually means a malformed request, but here a network rule blocks the encryption key.',
  },
  INVALID_REQUEST_ERROR_ORGANIZATION_TYPE_NOT_SUPPORTED: {
    title: 'Not for this type of organization',
    cause: 'This endpoint or feature isn’t open to organizations of this type.',
    remedy: 'Use an organization of a supported type, or ask Anthropic for access.',
    categoryNote: 'HTTP 400 usually means a malformed request, but here the organization isn’t eligible.',
  },
  INVALID_REQUEST_ERROR_PARENT_ORGANIZATION_REQUIRED: {
    title: 'Parent organization needed',
    cause:
      'The call works only for an organization that belongs to a parent organization, and this one doesn’t.',
    remedy: 'Link the organization to a parent, or use an organization that has one.',
    categoryNote: 'HTTP 400 usually means a malformed request, but here the organization lacks a parent.',
  },
  CONFLICT_ERROR: {
    title: 'Conflict with another change',
    cause: 'The resource was changed at the same time, or isn’t in the state that the request expects.',
    remedy: 'Read the resource again, apply your change to what it is now, and send that.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/anthropic/explain/en'
 *
 * explain('OVERLOADED_ERROR').title // => 'Anthropic is overloaded'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
