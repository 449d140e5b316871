import { setTimeout } from 'node:timers/promises'
import { type Fault, type Outcome, retryDecision } from '@faultline/core'
import { type Note, responseName } from '../ledger/journal.ts'

/** Retries until the outcome is final, waiting as decided; only for calls that are safe to repeat, such as reads. */
export async function retryUntilFinal<Value, F extends Fault>(
  attemptOnce: () => Promise<Outcome<Value, F>>,
  note: Note,
): Promise<Outcome<Value, F>> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await attemptOnce()
    note('responses', responseName(outcome))
    if (outcome.ok) return outcome
    const decision = retryDecision(outcome.fault, { attempt, idempotent: true, baseDelayMs: 100 })
    if (!decision.retry) return outcome
    note('actions', 'retried')
    await setTimeout(decision.delayMs)
  }
}
