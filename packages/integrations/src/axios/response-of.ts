import type { AxiosResponse } from 'axios'

/**
 * Gives an answer as a Response; `undefined` where there can be none: 204 has no body, 999 is no status, and jsdom
 * has no Response.
 */
export function responseOf(
  { status, headers }: AxiosResponse,
  body: () => ReadableStream,
): Response | undefined {
  try {
    const entries = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string])
    return new Response(body(), { status, headers: entries })
  } catch {
    return undefined
  }
}
