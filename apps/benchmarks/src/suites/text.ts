import type { Contender } from '../contender.ts'
import { byHand } from '../contenders/by-hand.ts'
import { type Format, hasAim } from '../formats.ts'
import type { Checked, Suite } from '../suite.ts'
import { verdictOn } from '../verdict.ts'

/** From the text of a failed response to what it means. */
export function text(format: Format, contenders: readonly Contender[]): Suite {
  const entered = [byHand, ...contenders].flatMap((contender) => enter(contender, format))
  // Who takes a failure for a success has nothing to do, and would be the quickest.
  const [baseline, ...runs] = entered.filter(({ checked }) => checked?.facts.failed !== 'wrong: false')
  if (!baseline) throw new Error(`nobody reads the text of ${format.vendor}`)
  return {
    group: 'text',
    title: format.vendor,
    baseline,
    runs,
    measure: { rounds: 400, roundMs: 1 },
    verdicts: Object.fromEntries(entered.flatMap(({ name, checked }) => (checked ? [[name, checked]] : []))),
  }
}

function enter(contender: Contender, format: Format) {
  const { name, vendors = [format.vendor] } = contender
  const run = vendors.includes(format.vendor) ? contender.classify?.(format) : undefined
  if (!run) return []
  const said = contender.says?.(run())
  const checked: Checked | undefined = said && { facts: verdictOn(said, format.expected) }
  return [{ name, run, checked, ...(name === 'Faultline' && hasAim(format) && { aim: 2.6 }) }]
}
