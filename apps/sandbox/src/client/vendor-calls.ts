import { credentials, type UserEvent } from '@faultline/simulators'

const { serviceId, importToken, exportToken, propertyToken, entryKey } = credentials

/** How long to wait for a response; after that, nobody knows whether the vendor acted. */
const requestTimeout = () => AbortSignal.timeout(30_000)

/** Sends a batch of events to the import API. */
export function sendEvents(url: string, events: readonly UserEvent[]): Promise<Response> {
  return fetch(`${url}/api/v1/events?service_id=${serviceId}`, {
    method: 'POST',
    headers: { access_token: importToken, 'content-type': 'application/json' },
    body: JSON.stringify({ events }),
    signal: requestTimeout(),
  })
}

/** Exports the events of a range of days, `YYYY-MM-DD`, as CSV. No timeout, because an export may take long. */
export function exportEvents(url: string, fromDate: string, toDate: string): Promise<Response> {
  return fetch(`${url}/api/v1/export/event?service_id=${serviceId}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${exportToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ from_date: fromDate, to_date: toDate }),
  })
}

/** Searches the property API, whose responses are of the status-object style. */
export function searchProperty(url: string, query: string): Promise<Response> {
  return fetch(`${url}/api/v1/property/search`, {
    method: 'POST',
    headers: { authorization: `Bearer ${propertyToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ searchCriteria: { query } }),
    signal: requestTimeout(),
  })
}

/** Requests an entry from the API whose responses are of the code-string style. */
export function requestEntry(url: string, id: number): Promise<Response> {
  return fetch(`${url}/v1/entries/${id}`, { headers: { 'x-api-key': entryKey }, signal: requestTimeout() })
}
