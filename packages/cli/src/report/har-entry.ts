import { field, jsonOf, listOf } from '@faultline/core/adapter'
import { isStatus, momentOf, type Recorded, type Unusable } from './record.ts'

/**
 * Reads one entry of an HTTP archive (HAR 1.2). Gives the reason if it isn't one.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/#entries
 */
export function readHarEntry(text: string): Recorded | Unusable {
  const entry = jsonOf(text)
  if (entry === undefined) return 'not_json'
  if (typeof entry !== 'object' || entry === null) return 'not_an_object'
  const [request, response] = [field(entry, 'request'), field(entry, 'response')]
  const status = field(response, 'status')
  if (!isStatus(status)) return 'no_status'
  return {
    vendor: undefined,
    url: textOf(field(request, 'url')),
    status,
    headers: headersOf(field(response, 'headers')),
    body: bodyOf(field(response, 'content')),
    at: momentOf(field(entry, 'startedDateTime')),
    request: {
      method: textOf(field(request, 'method')),
      headers: headersOf(field(request, 'headers')),
      body: field(field(request, 'postData'), 'text'),
      idempotent: undefined,
    },
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function headersOf(list: unknown): [string, unknown][] {
  return listOf(list).map((header) => [`${field(header, 'name')}`, field(header, 'value')])
}

function bodyOf(content: unknown): string {
  const text = textOf(field(content, 'text')) ?? ''
  return field(content, 'encoding') === 'base64' ? Buffer.from(text, 'base64').toString() : text
}
