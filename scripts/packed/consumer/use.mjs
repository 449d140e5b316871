// What a user does first, in ESM; every published subpath is loaded.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { codeString } from '@faultline/code-string'
import { isVendorError, retryDecision, VendorError } from '@faultline/core'
import { dfineryExport } from '@faultline/dfinery-export'
import { dfineryImport } from '@faultline/dfinery-import'
import { explain } from '@faultline/dfinery-import/explain'
import { statusObject } from '@faultline/status-object'
import { loadable, skipped } from './subpaths.mjs'

for (const name of loadable) await import(name)
for (const name of skipped)
  console.log(`skipped: ${name}, whose host does not run on Node ${process.versions.node}`)

const body = JSON.stringify({ status: false, code: 40402, message: 'TOO_MANY_EVENTS', data: null })
const outcome = await dfineryImport.decode(Promise.resolve(new Response(body)))
assert.equal(outcome.ok, false)
assert.equal(outcome.fault.reason, 'TOO_MANY_EVENTS')
assert.equal(explain('TOO_MANY_EVENTS', 'ko').title.length > 0, true)
assert.deepEqual(retryDecision(outcome.fault, { attempt: 1 }), { retry: false, why: 'not_retryable' })

for (const adapter of [codeString, dfineryExport, statusObject]) {
  const limited = adapter.classify({ status: 429, headers: { 'retry-after': '2' }, body: '' })
  assert.equal(limited.fault.category, 'rate_limited')
  assert.equal(limited.fault.retryAfterMs, 2000)
}

// The CommonJS copy is a second copy of the package: its errors are still recognized.
const other = createRequire(import.meta.url)('@faultline/core')
const error = new other.VendorError(outcome.fault)
assert.equal(error instanceof VendorError, false)
assert.equal(isVendorError(error), true)
assert.equal(dfineryImport.isError(error), true)
