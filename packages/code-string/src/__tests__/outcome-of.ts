import type { Outcome } from '@faultline/core'
import { expect } from 'vitest'
import { type CodeStringFault, codeString } from '../adapter.ts'

/** Decides by `decode`, and holds `classify` to the same, for the body as text, as bytes and as parsed by a client. */
export async function outcomeOf(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Outcome<unknown, CodeStringFault>> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const outcome = await codeString.decode(new Response(text, { status, headers }))
  const bodies = [text, new TextEncoder().encode(text), typeof body === 'string' ? body : JSON.parse(text)]
  for (const each of bodies)
    expect(codeString.classify({ status, headers, body: each })).toStrictEqual(outcome)
  return outcome
}
