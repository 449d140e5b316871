// Prints what every adapter makes of a response for each of its failures, so that a process that is hardened can be held
// against one that isn't.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { stripe } from '@faultline/stripe'
import { responseOf } from '@faultline/testing'
import { loadable } from './subpaths.mjs'

const adapters = loadable
  .filter((name) => name.endsWith('/testing') && name !== '@faultline/testing')
  .map((name) => name.slice(0, -'/testing'.length))
assert.ok(adapters.length > 50)

const outcomes = [await stripe.decode(Promise.reject(new TypeError('fetch failed')))]
for (const name of adapters) {
  const { catalogue, ...exported } = await import(name)
  const { respond } = await import(`${name}/testing`)
  const adapter = Object.values(exported).find((each) => typeof each?.decode === 'function')
  for (const reason of Object.keys(catalogue.failures)) {
    const response = () => responseOf(adapter, reason, { respond })
    outcomes.push(await adapter.decode(response()))
    outcomes.push((await adapter.decodeOrThrow(response()).catch((error) => error)).fault)
  }
}

// A wait until a moment gets shorter while this runs.
const text = JSON.stringify(outcomes, (key, value) => (key === 'retryAfterMs' ? undefined : value))
const digest = createHash('sha256').update(text).digest('hex')
console.log(`measured: ${adapters.length} adapters, ${outcomes.length} outcomes, SHA-256 ${digest}`)
