import { APICallError } from '@ai-sdk/provider'
import { createJsonErrorResponseHandler, createJsonResponseHandler, getFromApi } from '@ai-sdk/provider-utils'
import { z } from 'zod'
import type { Contender } from '../../src/contender.ts'

const failedResponseHandler = createJsonErrorResponseHandler({
  errorSchema: z.object({
    error: z.object({ message: z.string(), code: z.union([z.string(), z.number()]).nullish() }),
  }),
  errorToMessage: ({ error }) => error.message,
})
const successfulResponseHandler = createJsonResponseHandler(z.unknown())

/** How the AI SDK's providers read a failure. */
export const ai: Contender = {
  name: '@ai-sdk/provider-utils',
  package: '@ai-sdk/provider-utils',
  vendors: ['openai', 'google-apis'],
  receive({ fetch, url, token }) {
    const headers = { authorization: `Bearer ${token}` }
    return () =>
      getFromApi({ url, headers, fetch, failedResponseHandler, successfulResponseHandler }).catch(
        (error: unknown) => error,
      )
  },
  says: (result) =>
    APICallError.isInstance(result)
      ? { failed: true, retry: result.isRetryable, body: result.responseBody !== undefined }
      : { failed: false },
}
