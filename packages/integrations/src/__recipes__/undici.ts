import { dfineryImport } from '@faultline/dfinery-import'
import { request } from 'undici'

/** Sends events and gives the outcome; never rejects. */
export async function sendWithUndici(url: string, events: object[], signal?: AbortSignal) {
  let exchange: Pick<Parameters<typeof dfineryImport.classify>[0], 'status' | 'headers'> | undefined
  try {
    const { statusCode, headers, body } = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ events }),
      ...(signal && { signal }),
    })
    exchange = { status: statusCode, headers }
    return dfineryImport.classify({ ...exchange, body: await body.text() })
  } catch (error) {
    return { ok: false as const, fault: dfineryImport.classifyError(error, { signal, exchange }) }
  }
}
