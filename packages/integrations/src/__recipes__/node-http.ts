import { type IncomingMessage, request } from 'node:http' // or 'node:https'
import { text } from 'node:stream/consumers'
import { dfineryImport } from '@faultline/dfinery-import'

/** Sends events and gives the outcome; never rejects. */
export async function sendWithNodeHttp(url: string, events: object[], signal?: AbortSignal) {
  let exchange: { status: number; headers: IncomingMessage['headers'] } | undefined
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { 'content-type': 'application/json' }
      const outgoing = request(url, { method: 'POST', headers, ...(signal && { signal }) })
      outgoing.on('response', resolve).on('error', reject).end(JSON.stringify({ events }))
    })
    exchange = { status: response.statusCode ?? 0, headers: response.headers }
    return dfineryImport.classify({ ...exchange, body: await text(response) })
  } catch (error) {
    return { ok: false as const, fault: dfineryImport.classifyError(error, { signal, exchange }) }
  }
}
