import { setTimeout } from 'node:timers/promises'
import { type RetryOptions, retryDecision } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'
import type { UserEvent } from '@faultline/sandbox/vendors'
import { answerName, type Note } from './journal.ts'
import { type Entry, fateOf } from './ledger.ts'
import { inHalves, isWorthSplitting } from './split.ts'
import { sendEvents } from './vendor-calls.ts'

/** How often and how long to try; times in ms. */
export type Patience = Pick<RetryOptions, 'maxAttempts' | 'maxDelayMs' | 'baseDelayMs'>

/** Imports batches one after the other and gives an entry for the ledger whenever the fate of some events is known. */
export async function* importEvents(
  url: string,
  batches: readonly (readonly UserEvent[])[],
  note: Note,
  patience: Patience = { maxAttempts: 10, maxDelayMs: 60_000 },
): AsyncGenerator<Entry> {
  for (const batch of batches) yield* importBatch(batch, 1)

  async function* importBatch(events: readonly UserEvent[], attempt: number): AsyncGenerator<Entry> {
    const outcome = await dfineryImport.decode(sendEvents(url, events))
    note('answers', answerName(outcome))
    if (outcome.ok) return yield { fate: 'accepted', events }

    const { fault } = outcome
    if (isWorthSplitting(fault, events)) {
      note('deeds', 'split')
      for (const half of inHalves(events)) yield* importBatch(half, 1)
      return
    }
    // Not idempotent: what the vendor may have stored already is never sent again.
    const decision = retryDecision(fault, { attempt, ...patience })
    if (decision.retry) {
      note('deeds', 'waited')
      await setTimeout(decision.delayMs)
      return yield* importBatch(events, attempt + 1)
    }
    yield { fate: fateOf(fault), events, fault }
  }
}
