import { safeText } from '@faultline/core/adapter'

/**
 * Returns an error that says what happened and nothing else: names, codes and texts of it and of its causes, without
 * the config, request, response and headers that an AxiosError and the errors within it carry, or a URL's query.
 */
export function withoutRequest(error: unknown, depth = 0): Error {
  const { name, message, code, syscall, cause, errors } = Object(error)
  const inner = cause ?? errors?.[0]
  const text = safeText(String(message ?? error).replace(/\?\S+/g, '?'))
  const options = inner && depth < deepest ? { cause: withoutRequest(inner, depth + 1) } : undefined
  const kept = Object.entries({ name, code, syscall }).filter(([, value]) => typeof value === 'string')
  return Object.assign(new Error(text, options), Object.fromEntries(kept))
}

const deepest = 8
