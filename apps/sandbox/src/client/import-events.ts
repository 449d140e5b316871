import { setTimeout } from 'node:timers/promises'
import { type RetryOptions, retryDecision } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'
import type { UserEvent } from '@faultline/simulators'
import { type Note, responseName } from '../ledger/journal.ts'
import { type Entry, resultOf } from '../ledger/ledger.ts'
import { inHalves, isWorthSplitting } from './split.ts'
import { sendEvents } from './vendor-calls.ts'

/** How often and how long to retry; times in ms. */
export type RetryLimits = Pick<RetryOptions, 'maxAttempts' | 'maxDelayMs' | 'baseDelayMs'>

/** Imports batches one after the other, and yields a ledger entry as soon as the result of some events is known. */
export async function* importEvents(
  url: string,
  batches: readonly (readonly UserEvent[])[],
  note: Note,
  limits: RetryLimits = { maxAttempts: 10, maxDelayMs: 60_000 },
): AsyncGenerator<Entry> {
  for (const batch of batches) yield* importBatch(batch, 1)

  async function* importBatch(events: readonly UserEvent[], attempt: number): AsyncGenerator<Entry> {
    const outcome = await dfineryImport.decode(sendEvents(url, events))
    note('responses', responseName(outcome))
    if (outcome.ok) return yield { result: 'accepted', events }

    const { fault } = outcome
    if (isWorthSplitting(fault, events)) {
      note('actions', 'split')
      for (const half of inHalves(events)) yield* importBatch(half, 1)
      return
    }
    // Not idempotent: what the vendor may already have stored is never sent again.
    const decision = retryDecision(fault, { attempt, ...limits })
    if (decision.retry) {
      note('actions', 'waited')
      await setTimeout(decision.delayMs)
      return yield* importBatch(events, attempt + 1)
    }
    yield { result: resultOf(fault), events, fault }
  }
}
