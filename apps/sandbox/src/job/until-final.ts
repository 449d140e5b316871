import { setTimeout } from 'node:timers/promises'
import { type Fault, type Outcome, retryDecision } from '@faultline/core'
import { answerName, type Note } from './journal.ts'

/** Tries until the outcome is final, waiting as told; for what may be done twice, as reading may. */
export async function untilFinal<Value, F extends Fault>(
  attemptOnce: () => Promise<Outcome<Value, F>>,
  note: Note,
): Promise<Outcome<Value, F>> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await attemptOnce()
    note('answers', answerName(outcome))
    if (outcome.ok) return outcome
    const decision = retryDecision(outcome.fault, { attempt, idempotent: true, baseDelayMs: 100 })
    if (!decision.retry) return outcome
    note('deeds', 'tried again')
    await setTimeout(decision.delayMs)
  }
}
