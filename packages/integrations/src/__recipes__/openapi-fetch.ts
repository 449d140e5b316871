import { dfineryImport } from '@faultline/dfinery-import'
import createClient from 'openapi-fetch'

interface Paths {
  '/api/v1/events': {
    post: {
      requestBody: { content: { 'application/json': { events: object[] } } }
      responses: { 200: { content: { 'application/json': object } } }
    }
  }
}

/** Sends events and gives the outcome; never rejects. */
export async function sendWithOpenapiFetch(baseUrl: string, events: object[], signal?: AbortSignal) {
  const client = createClient<Paths>({ baseUrl, redirect: 'manual' })
  try {
    const { data, error, response } = await client.POST('/api/v1/events', {
      body: { events },
      parseAs: 'text', // otherwise an HTML page would reject
      ...(signal && { signal }),
    })
    return dfineryImport.classify({
      status: response.status,
      headers: response.headers,
      body: data ?? error,
    })
  } catch (error) {
    return { ok: false as const, fault: dfineryImport.classifyError(error, { signal }) }
  }
}
