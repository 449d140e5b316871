// What somebody writes who needs the same numbers today: readline, JSON.parse, the adapter of the host, and a few Maps.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Adapter, type Fault, isIdempotent, retryDecision } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'
import { openai } from '@faultline/openai'
import { slack } from '@faultline/slack'
import { stripe } from '@faultline/stripe'

// By whole host: `adapterFor` would look at every pattern of every adapter for each line.
const adapters = new Map<string, Adapter<Fault, unknown, unknown>>([
  ['openapi.dfinery.ai', dfineryImport],
  ['api.openai.com', openai],
  ['slack.com', slack],
  ['api.stripe.com', stripe],
])

const counts = new Map<string, number>()
const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)

const lines = createInterface({
  input: createReadStream(process.argv[2] ?? ''),
  crlfDelay: Number.POSITIVE_INFINITY,
})
for await (const line of lines) {
  const record = JSON.parse(line)
  const adapter = adapters.get(new URL(record.url).host)
  if (!adapter) continue
  const outcome = adapter.classify(record)
  const minute = Math.floor(record.receivedAt / 60_000)
  if (outcome.ok) {
    count(`success ${adapter.vendor}`)
    count(`time ${minute} success`)
  } else {
    const { vendor, reason, code, category, origin } = outcome.fault
    count(`failure ${vendor} ${reason ?? code ?? ''} ${category} ${origin} ${record.status}`)
    count(`time ${minute} ${category}`)
    const idempotent = isIdempotent(adapter, { method: record.method })
    const decision = retryDecision(outcome.fault, { attempt: 1, idempotent })
    const byStatus = record.status === 408 || record.status === 429 || record.status >= 500
    if (record.status >= 200 && record.status < 300) count(`hidden ${vendor}`)
    if (byStatus && !decision.retry) count(`wrongly retried ${vendor} ${decision.why}`)
    if (!byStatus && decision.retry) count(`wrongly given up ${vendor}`)
  }
}

const totalOf = (beginning: string) =>
  [...counts].reduce((sum, [key, by]) => (key.startsWith(beginning) ? sum + by : sum), 0)
const totals = {
  successes: totalOf('success '),
  failures: totalOf('failure '),
  hiddenUnderSuccess: totalOf('hidden '),
  wronglyRetried: totalOf('wrongly retried '),
  wronglyGivenUp: totalOf('wrongly given up '),
}
console.log(JSON.stringify(totals))
