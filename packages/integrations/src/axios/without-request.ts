import { safeText } from '@faultline/core/adapter'

/**
 * Returns an error that says what happened and nothing else: names, codes and texts of it and of all that it wraps,
 * without the config, request, response and headers that an AxiosError and the errors within it carry, or a URL's query.
 */
export function withoutRequest(error: unknown, left = { errors: mostErrors }): Error {
  left.errors--
  const { name, message, code, syscall, cause, errors } = Object(error)
  const text = safeText(String(message ?? error).replace(/\?\S+/g, '?'))
  const copy = (wrapped: unknown) => (left.errors > 0 ? withoutRequest(wrapped, left) : new Error('…'))
  const options = cause && { cause: copy(cause) }
  const safe = Array.isArray(errors)
    ? new AggregateError(errors.slice(0, mostErrors).map(copy), text, options)
    : new Error(text, options)
  const kept = Object.entries({ name, code, syscall }).filter(([, value]) => typeof value === 'string')
  return Object.assign(safe, Object.fromEntries(kept))
}

/** Errors may wrap very many, or themselves. One that is left out is an error of which nothing is known. */
const mostErrors = 64
