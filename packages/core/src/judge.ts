import type { AdapterDefinition, Verdict } from './adapter.ts'
import { textOf } from './body.ts'
import type { Catalogue } from './catalogue.ts'
import type { Fault } from './fault.ts'
import { categoryOfStatus, isSuccessStatus } from './http-status.ts'
import { createLookup, type Lookup } from './lookup.ts'
import { type FaultParts, makeFault } from './make-fault.ts'
import type { Outcome } from './outcome.ts'
import type { ResponseSnapshot } from './snapshot.ts'

/** Decides what a finished response means; `phase` says where its body was found. */
export type Judge<Value> = (snapshot: ResponseSnapshot, phase?: Fault['phase']) => Outcome<Value>

/** Makes the pure decision of an adapter: wire guard, rule, then the order of precedence that all formats share. */
export function createJudge<Wire, Value, Decoded>(
  definition: AdapterDefinition<Catalogue, Wire, Value, Decoded>,
): Judge<Value> {
  const { catalogue, readWire, rule } = definition
  const lookup = createLookup(catalogue)
  const documents = (code: string | number | undefined) => lookup.byCode(code) !== undefined
  return ({ status, headers, body, receivedAt }, phase) => {
    let verdict: Verdict<Value> | undefined
    try {
      const wire = readWire(textOf(body))
      if (wire !== undefined) verdict = rule(wire, { status, documents })
    } catch {
      // A body whose getters throw is one that cannot be used.
    }
    if (verdict?.ok && isSuccessStatus(status)) return { ok: true, value: verdict.value }
    const failure = verdict?.ok ? undefined : verdict
    const message = failure?.message
    return {
      ok: false,
      fault: makeFault(catalogue, {
        ...ruling(lookup, status, failure),
        status,
        message,
        phase: phase ?? failure?.phase,
        headers,
        receivedAt,
      }),
    }
  }
}

type Ruling = Pick<FaultParts, 'entry' | 'category' | 'decidedBy' | 'code'>

/** The order of precedence: documented message, documented code, HTTP status, and what the body is not. */
function ruling(
  lookup: Lookup,
  status: number,
  failure: Extract<Verdict<unknown>, { ok: false }> | undefined,
): Ruling {
  const code = failure?.code
  const entry = lookup.byCode(code)
  if (entry) {
    const refined = lookup.byMessage(entry.code, failure?.message)
    const { category, code } = refined ?? entry
    return { entry: refined ?? entry, category, code, decidedBy: refined ? 'message' : 'code' }
  }
  if (isSuccessStatus(status))
    return { category: failure ? 'unknown' : 'malformed_response', code, decidedBy: 'body' }
  const sameMeaning = code === undefined ? lookup.byStatus(status) : undefined
  return {
    entry: sameMeaning,
    category: sameMeaning?.category ?? categoryOfStatus(status),
    code,
    decidedBy: 'status',
  }
}
