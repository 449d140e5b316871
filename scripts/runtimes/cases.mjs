// What holds on every runtime, as cases that need nothing but fetch. Imported as a user imports it; bundled for runtimes
// without node_modules.
import { codeString } from '@faultline/code-string'
import { isVendorError, retryDecision, vendorErrorOf } from '@faultline/core'
import { dfineryExport } from '@faultline/dfinery-export'
import { dfineryImport } from '@faultline/dfinery-import'
import { createFetch } from '@faultline/integrations/fetch'
import { statusObject } from '@faultline/status-object'

/**
 * Runs every case against a vendor, and gives a line for each that failed.
 *
 * @param {{ vendor: string, refused: string, tellsUnsent: boolean }} world where the vendor is, where nobody listens, and
 *   whether the runtime tells that a request was never sent
 * @returns {Promise<{ passed: number, failed: string[] }>}
 */
export async function runCases({ vendor, refused, tellsUnsent }) {
  const unsent = tellsUnsent ? 'no' : 'maybe'
  const get = (path, init) => fetch(`${vendor}${path}`, init)
  const faultOf = async (adapter, response, options) => {
    const outcome = await adapter.decode(response, options)
    if (outcome.ok) throw new Error('it was a success')
    return outcome.fault
  }
  const thrownBy = (call) =>
    call.then(
      () => Promise.reject(new Error('it was a success')),
      (error) => error,
    )
  const vendorFetch = createFetch(dfineryImport)
  const exported = async (path) =>
    (await dfineryExport.decodeOrThrow(get(path))).pipeThrough(new TextDecoderStream())
  const textOf = async (stream) => {
    let text = ''
    const reader = stream.getReader()
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) text += chunk.value
    return text
  }
  const numbers = {
    '~standard': { version: 1, vendor: 'cases', validate: () => ({ issues: [{ message: 'not a number' }] }) },
  }

  const cases = {
    'a success is its value': async () =>
      equal(await dfineryImport.decode(get('/success')), { ok: true, value: { stored: 1 } }),
    'a failure under HTTP 200': async () =>
      includes(await faultOf(dfineryImport, get('/failure')), { reason: 'TOO_MANY_EVENTS', status: 200 }),
    'a wait in a header': async () =>
      includes(await faultOf(dfineryImport, get('/limited')), {
        reason: 'TOO_MANY_REQUEST',
        retryAfterMs: 2000,
      }),
    'a status in the body': async () =>
      includes(await faultOf(statusObject, get('/status-object')), { category: 'not_found', status: 404 }),
    'a code that is text': async () =>
      includes(await faultOf(codeString, get('/code-string')), { vendor: 'code-string', status: 400 }),
    'a gateway page': async () =>
      includes(await faultOf(dfineryImport, get('/page?status=502')), {
        documented: false,
        category: 'unavailable',
      }),
    'a page under HTTP 200': async () =>
      includes(await faultOf(dfineryImport, get('/page?status=200')), { category: 'malformed_response' }),
    'no body under HTTP 200': async () =>
      includes(await faultOf(dfineryImport, get('/empty')), { category: 'malformed_response' }),
    'a body that was cut': async () =>
      includes(await faultOf(dfineryImport, get('/cut')), {
        category: 'network',
        processed: 'maybe',
        status: 200,
      }),
    'no response': async () =>
      includes(await faultOf(dfineryImport, get('/nothing', { method: 'POST', body: '{}' })), {
        category: 'network',
        processed: 'maybe',
        status: 0,
      }),
    'a refused connection': async () =>
      includes(await faultOf(dfineryImport, fetch(refused)), { category: 'network', processed: unsent }),
    'a host that is not found': async () =>
      includes(await faultOf(dfineryImport, fetch('http://nowhere.invalid/')), {
        category: 'network',
        processed: unsent,
      }),
    'a timeout': async () => {
      const signal = AbortSignal.timeout(100)
      includes(await faultOf(dfineryImport, get('/hang', { signal }), { signal }), { category: 'timeout' })
    },
    'an abort': async () => {
      const controller = new AbortController()
      setTimeout(() => controller.abort(), 50)
      const { signal } = controller
      includes(await faultOf(dfineryImport, get('/hang', { signal }), { signal }), { category: 'cancelled' })
    },
    'a body that is too long': async () =>
      includes(await faultOf(dfineryImport, get('/success'), { maxBodyBytes: 5 }), {
        category: 'malformed_response',
      }),
    'a value that a schema refuses': async () =>
      includes(await faultOf(dfineryImport, get('/success'), { schema: numbers }), {
        category: 'malformed_response',
      }),
    'an export comes whole': async () => equal(await textOf(await exported('/export')), 'id,name\n1,a\n'),
    'an export that failed in the middle': async () => {
      const error = await thrownBy(exported('/export-failed').then(textOf))
      includes(vendorErrorOf(error)?.fault, { reason: 'QUERY_ERROR', phase: 'stream' })
    },
    'createFetch gives a success with its body': async () => {
      const response = await vendorFetch(`${vendor}/success`)
      equal([response.ok, (await response.json()).code], [true, 20000])
    },
    'createFetch throws a failure': async () => {
      const error = await thrownBy(vendorFetch(`${vendor}/failure`))
      equal([isVendorError(error), dfineryImport.isError(error)], [true, true])
      includes(error.fault, { reason: 'TOO_MANY_EVENTS' })
    },
    'a wrapped error is found': async () => {
      const error = await thrownBy(vendorFetch(`${vendor}/limited`))
      const wrapped = new AggregateError([new Error('outer', { cause: error })])
      equal(retryDecision(vendorErrorOf(wrapped).fault, { attempt: 1 }), { retry: true, delayMs: 2000 })
    },
    'a fault survives JSON and structuredClone': async () => {
      const fault = await faultOf(dfineryImport, get('/limited'))
      equal(JSON.parse(JSON.stringify(fault)), fault)
      equal(structuredClone(fault), fault)
    },
  }

  const failed = []
  for (const [name, run] of Object.entries(cases)) {
    await run().catch((error) => failed.push(`${name}: ${error?.message ?? error}`))
  }
  return { passed: Object.keys(cases).length - failed.length, failed }
}

function includes(actual, expected) {
  const part = Object.fromEntries(Object.keys(expected).map((key) => [key, actual?.[key]]))
  if (JSON.stringify(part) !== JSON.stringify(expected))
    throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`)
}

function equal(actual, expected) {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`)
}
