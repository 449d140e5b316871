import type { ExchangeFailure } from './transport.ts'

/** What a body means that arrived and can't be used. */
export function unusableBody(message: string): ExchangeFailure {
  return { category: 'malformed_response', retryable: false, processed: 'maybe', message, decidedBy: 'body' }
}

/**
 * Whether what was given as a body is still to be read: a promise, a stream, a Blob or the like, which the caller forgot
 * to await. A parsed body has no functions in it. Throws only what a getter throws.
 */
export function isUnread(body: unknown): boolean {
  // Methods of a promise, of streams on the web and in Node, and of a Blob.
  const { then, getReader, text, [Symbol.asyncIterator]: iterate } = Object(body)
  return [then, getReader, text, iterate].some((method) => typeof method === 'function')
}
