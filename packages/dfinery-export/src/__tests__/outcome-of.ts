import type { Outcome } from '@faultline/core'
import { expect } from 'vitest'
import { type DfineryExportFault, dfineryExport } from '../adapter.ts'
import { latin1, readOut } from './read-out.ts'

/** Decides by `decode`, reading a stream to its end, and holds `classify` to the same, for the body as text and as bytes. */
export async function outcomeOf(
  status: number,
  body: string,
  headers: Record<string, string> = {},
): Promise<Outcome<string, DfineryExportFault>> {
  const { rows, fault } = await readOut(new Response(body, { status, headers }))
  const outcome = fault ? { ok: false as const, fault } : { ok: true as const, value: body }
  if (!fault) expect(rows).toBe(latin1(body))
  const bytes = new TextEncoder().encode(body)
  const asText = outcome.ok ? { ok: true, value: body.replace(/^\ufeff/, '') } : outcome // bytes lose their mark
  expect(dfineryExport.classify({ status, headers, body })).toStrictEqual(outcome)
  expect(dfineryExport.classify({ status, headers, body: bytes })).toStrictEqual(asText)
  return outcome
}
