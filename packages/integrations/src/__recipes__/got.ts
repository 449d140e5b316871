import { dfineryImport } from '@faultline/dfinery-import'
import got, { RequestError } from 'got'

/** Sends events and gives the outcome; never rejects. */
export async function sendWithGot(url: string, events: object[], signal?: AbortSignal) {
  const options = { json: { events }, throwHttpErrors: false, retry: { limit: 0 }, followRedirect: false }
  try {
    const { statusCode, headers, body } = await got.post(url, { ...options, ...(signal && { signal }) })
    return dfineryImport.classify({ status: statusCode, headers, body })
  } catch (error) {
    const response = error instanceof RequestError ? error.response : undefined
    const exchange = response && { status: response.statusCode, headers: response.headers }
    return { ok: false as const, fault: dfineryImport.classifyError(error, { signal, exchange }) }
  }
}
