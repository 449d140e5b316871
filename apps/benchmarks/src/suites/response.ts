import { inspect } from 'node:util'
import type { Contender, Network } from '../contender.ts'
import { bareText } from '../contenders/json-parse.ts'
import { type Format, hasAim } from '../formats.ts'
import type { Checked, Suite } from '../suite.ts'
import { verdictOn } from '../verdict.ts'

const token = 'sk_test_5f0c7d2e9b'

/** From the call to its outcome or error, over a `fetch` that gives a `Response` at once. */
export async function response(format: Format, contenders: readonly Contender[]): Promise<Suite> {
  const { vendor, status, headers, body } = format
  const network: Network = {
    fetch: async () => new Response(body, { status, headers }),
    url: `https://${vendor}.example/v1/things`,
    token,
  }
  const entered = await Promise.all(contenders.map((contender) => enter(contender, format, network)))
  const [baseline, ...runs] = [...(await enter(bareText, format, network)), ...entered.flat()]
  if (!baseline) throw new Error(`nobody receives the response of ${vendor}`)
  return {
    group: 'response',
    title: vendor,
    baseline,
    runs,
    measure: { rounds: 200, roundMs: 1 },
    verdicts: Object.fromEntries(runs.flatMap(({ name, checked }) => (checked ? [[name, checked]] : []))),
  }
}

async function enter(contender: Contender, format: Format, network: Network) {
  const { name, vendors = [format.vendor] } = contender
  const run = vendors.includes(format.vendor) ? contender.receive?.(network, format) : undefined
  if (!run) return []
  const result = await run()
  const said = contender.says?.(result)
  const checked: Checked | undefined = said && {
    facts: verdictOn(said, format.expected),
    printsToken: inspect(result, { depth: 8, maxStringLength: null }).includes(token),
  }
  return [{ name, run, checked, ...(name === 'Faultline' && hasAim(format) && { aim: 1.3 }) }]
}
