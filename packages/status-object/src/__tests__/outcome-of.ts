import type { Outcome } from '@faultline/core'
import { expect } from 'vitest'
import { type StatusObjectFault, statusObject } from '../adapter.ts'

/** Decides by `decode`, and holds `classify` to the same, for the body as text, as bytes and as parsed by a client. */
export async function outcomeOf(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Outcome<unknown, StatusObjectFault>> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const outcome = await statusObject.decode(new Response(text, { status, headers }))
  const bodies = [text, new TextEncoder().encode(text), typeof body === 'string' ? body : JSON.parse(text)]
  for (const each of bodies)
    expect(statusObject.classify({ status, headers, body: each })).toStrictEqual(outcome)
  return outcome
}
