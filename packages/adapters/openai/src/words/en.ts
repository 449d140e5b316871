/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the OpenAI API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INSUFFICIENT_QUOTA: {
    title: 'No credit left',
    cause:
      'The organization or project has used up its credit or its monthly budget. It isn’t about too many calls at once, although the status is the same.',
    remedy: 'Stop sending. Buy credit or raise the budget in the billing settings. Waiting doesn’t help.',
    categoryNote: 'HTTP 429 usually means a rate limit, but here the money has run out.',
  },
  RATE_LIMIT_EXCEEDED: {
    title: 'Too many requests or tokens',
    cause:
      'The project sent more requests or tokens in a minute or a day than its tier allows for this model.',
    remedy:
      'Pause all workers for the time that the fault names. Fewer tokens per request help as much as fewer requests.',
  },
  SERVER_ERROR: {
    title: 'Error at OpenAI',
    cause: 'OpenAI failed while it worked on the request. Tools that the model called may have run already.',
    remedy:
      'Retry with increasing delays if running it twice does no harm, and look at the status page if it keeps failing.',
  },
  SERVER_IS_OVERLOADED: {
    title: 'OpenAI is overloaded',
    cause: 'More requests reached the model than OpenAI can serve at the moment.',
    remedy: 'Retry with increasing delays, or fall back to another model.',
  },
  INVALID_API_KEY: {
    title: 'Invalid API key',
    cause: 'The API key is misspelled, was deleted, or belongs to another project.',
    remedy: 'Create or copy the key in the dashboard and deploy it. Every call with this key fails.',
  },
  UNSUPPORTED_COUNTRY_REGION_TERRITORY: {
    title: 'Country not supported',
    cause: 'The request came from a country or a network that OpenAI doesn’t serve.',
    remedy: 'Send it from a server in a supported country. Check where your host or proxy really is.',
  },
  MODEL_NOT_FOUND: {
    title: 'Model not available',
    cause: 'There is no model with this name, or the project has no access to it.',
    remedy: 'Check the name and the project’s list of allowed models.',
  },
  CONTEXT_LENGTH_EXCEEDED: {
    title: 'Input longer than the context',
    cause: 'The messages, the tools and the room for the reply together exceed the model’s context window.',
    remedy: 'Shorten or summarize the history, or use a model with a larger context.',
    categoryNote: 'HTTP 400 usually means a malformed request, but this one is only too long.',
  },
  BILLING_HARD_LIMIT_REACHED: {
    title: 'Spending limit reached',
    cause: 'The organization reached the spending limit that it set for itself or that OpenAI set.',
    remedy: 'Raise the limit in the billing settings, then send the request again.',
    categoryNote: 'HTTP 400 usually means a malformed request, but here the spending limit stops it.',
  },
  CREDIT_BALANCE_EXHAUSTED: {
    title: 'Prepaid credit used up',
    cause: 'The prepaid balance of the organization is empty.',
    remedy: 'Add credit in the billing settings. Waiting doesn’t help.',
    categoryNote: 'HTTP 429 usually means a rate limit, but here the balance is empty.',
  },
  BILLING_NOT_ACTIVE: {
    title: 'Billing isn’t active',
    cause: 'The organization has no valid payment method, or an invoice is unpaid.',
    remedy: 'Ask the account owner to set up billing or pay the invoice. Waiting doesn’t help.',
    categoryNote: 'HTTP 429 usually means a rate limit, but here billing is switched off.',
  },
  INVALID_PROMPT: {
    title: 'Prompt not accepted',
    cause:
      'OpenAI rejected the prompt itself, often because it looks like a request for something that its policies forbid.',
    remedy: 'Change the prompt. The same prompt keeps failing.',
  },
  IMAGE_CONTENT_POLICY_VIOLATION: {
    title: 'Image rejected by policy',
    cause: 'A check found content in the image that OpenAI’s policies forbid.',
    remedy: 'Tell whoever sent the image. The same image keeps being rejected.',
  },
  FAILED_TO_DOWNLOAD_IMAGE: {
    title: 'Image URL couldn’t be read',
    cause: 'OpenAI couldn’t download the image from the URL in the request.',
    remedy: 'Check that the URL is public and allows robots, or send the image itself as base64.',
  },
  VECTOR_STORE_TIMEOUT: {
    title: 'File search took too long',
    cause: 'The vector store didn’t respond in time to the file search of this request.',
    remedy: 'Retry, or search a smaller vector store.',
  },
  DATA_RESIDENCY_MISMATCH: {
    title: 'Outside the project’s data region',
    cause: 'The project keeps its data in one region, and the request would process or use data in another.',
    remedy: 'Use the endpoint of the project’s region, and files, models and tools that are available there.',
  },
  BIO_POLICY: {
    title: 'Stopped by the biology policy',
    cause: 'OpenAI’s safety checks rated the request or its output as a biological risk.',
    remedy:
      'Change the request, or tell the user that it isn’t allowed. The same request keeps being rejected.',
  },
  MISALIGNMENT_POLICY_VIOLATION: {
    title: 'Stopped by the misalignment policy',
    cause: 'OpenAI’s safety checks stopped the response because of the policy on misaligned model behavior.',
    remedy: 'Change the instructions or the task. The same request keeps being rejected.',
  },
  INVALID_IMAGE: {
    title: 'Image not usable',
    cause: 'The data sent as an image isn’t an image that OpenAI can use.',
    remedy: 'Open the image locally, save it again as PNG, JPEG or WebP, and send that.',
  },
  INVALID_IMAGE_FORMAT: {
    title: 'Image format not supported',
    cause: 'The file is in an image format that the model doesn’t read.',
    remedy: 'Convert it to PNG, JPEG, WebP or a GIF without animation.',
  },
  INVALID_BASE64_IMAGE: {
    title: 'Image isn’t valid base64',
    cause:
      'The image in the request can’t be decoded from base64, often because it was cut off or encoded twice.',
    remedy: 'Encode the bytes of the file once, and send them as a data URL with the right media type.',
  },
  INVALID_IMAGE_URL: {
    title: 'Image URL not valid',
    cause: 'The value given as the URL of an image isn’t a URL that OpenAI can fetch.',
    remedy: 'Send a full http or https URL, or a data URL with the image in base64.',
  },
  IMAGE_TOO_LARGE: {
    title: 'Image dimensions too large',
    cause: 'The image has more pixels than the model accepts.',
    remedy: 'Scale the image down before sending it.',
  },
  IMAGE_TOO_SMALL: {
    title: 'Image dimensions too small',
    cause: 'The image has fewer pixels than the model needs.',
    remedy: 'Send a larger version. Check that it isn’t a placeholder or a tracking pixel.',
  },
  IMAGE_PARSE_ERROR: {
    title: 'Image can’t be decoded',
    cause: 'OpenAI couldn’t decode the image. Its data is damaged, or isn’t what the media type says.',
    remedy: 'Check that the file isn’t cut off, and that its media type is right.',
  },
  INVALID_IMAGE_MODE: {
    title: 'Color mode not supported',
    cause: 'The image’s color mode isn’t one that the model reads.',
    remedy: 'Convert the image to RGB or RGBA.',
  },
  IMAGE_FILE_TOO_LARGE: {
    title: 'Image file too large',
    cause: 'The image file has more bytes than OpenAI accepts.',
    remedy: 'Compress it or scale it down.',
  },
  UNSUPPORTED_IMAGE_MEDIA_TYPE: {
    title: 'Image media type not supported',
    cause: 'The media type given for the image isn’t one that OpenAI accepts.',
    remedy: 'Convert the image if need be, and send its true media type, such as image/png.',
  },
  EMPTY_IMAGE_FILE: {
    title: 'Image file is empty',
    cause: 'The image has no bytes, usually because it was read twice or its upload failed.',
    remedy: 'Check the size before sending, and send the file again with its content.',
  },
  IMAGE_FILE_NOT_FOUND: {
    title: 'No such image file',
    cause:
      'The request refers to a file that doesn’t exist, has expired or was deleted, or that this project can’t see.',
    remedy: 'Upload the image again and use the new file’s ID.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/openai/explain/en'
 *
 * explain('INSUFFICIENT_QUOTA').title // => 'No credit left'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
