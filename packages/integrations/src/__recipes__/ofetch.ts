import { dfineryImport } from '@faultline/dfinery-import'
import { FetchError, ofetch } from 'ofetch'

/** Sends events and gives the outcome; never rejects. */
export async function sendWithOfetch(url: string, events: object[], signal?: AbortSignal) {
  try {
    const { status, headers, _data } = await ofetch.raw<string, 'text'>(url, {
      method: 'POST',
      body: { events },
      retry: false,
      redirect: 'manual',
      ignoreResponseError: true,
      responseType: 'text', // otherwise an HTML page would reject
      ...(signal && { signal }),
    })
    return dfineryImport.classify({ status, headers, body: _data })
  } catch (error) {
    const exchange = error instanceof FetchError ? error.response : undefined
    return { ok: false as const, fault: dfineryImport.classifyError(error, { signal, exchange }) }
  }
}
