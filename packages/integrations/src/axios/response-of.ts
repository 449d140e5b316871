import type { AxiosResponse } from 'axios'
import { wasRedirected } from './redirects.ts'

/**
 * Returns an axios response as a Response; `undefined` if there can't be one: 204 has no body, 999 isn't a status, jsdom
 * has no Response.
 */
export function responseOf(
  { status, headers, request }: AxiosResponse,
  body: () => ReadableStream,
): Response | undefined {
  try {
    const entries = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
    const response = new Response(body(), { status, headers: entries })
    return Object.defineProperty(response, 'redirected', { value: wasRedirected(request) })
  } catch {
    return undefined
  }
}
