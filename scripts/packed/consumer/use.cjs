// What a user does first, in CommonJS; every published subpath is loaded.
const assert = require('node:assert/strict')
const { isVendorError, VendorError } = require('@faultline/core')
const { dfineryImport } = require('@faultline/dfinery-import')
const { explain } = require('@faultline/dfinery-import/explain')

async function main() {
  const { loadable } = await import('./subpaths.mjs')
  for (const name of loadable) require(name)

  const response = new Response(JSON.stringify({ status: false, code: '40401', message: 'TOO_MANY_REQUEST' }))
  const error = await dfineryImport.decodeOrThrow(response).catch((thrown) => thrown)
  assert.equal(isVendorError(error), true)
  assert.equal(error instanceof VendorError, true)
  assert.equal(error.fault.category, 'rate_limited')
  assert.equal(explain(error.fault.reason).title.length > 0, true)
}

main()
