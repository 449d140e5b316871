import type { PlainResponse } from '../plain-response.ts'

/** What a gateway or a careless server changes about a response, and what must not change the outcome. */
export const disguises: readonly {
  readonly title: string
  readonly disguise: (response: PlainResponse) => PlainResponse
}[] = [
  {
    title: 'behind a byte order mark',
    disguise: (response) => withBody(response, (body) => body && `\ufeff${body}`),
  },
  {
    title: 'without any header but the vendor’s own',
    disguise: (response) => ({ ...response, headers: withoutType(response.headers ?? {}) }),
  },
  {
    title: 'with header names in capitals',
    disguise: (response) => ({
      ...response,
      headers: mapKeys(response.headers ?? {}, (name) => name.toUpperCase()),
    }),
  },
  ...[
    'text/plain',
    'text/html; charset=utf-8',
    'application/octet-stream',
    'application/problem+json; charset=utf-8',
    'APPLICATION/VND.X+JSON',
    'no media type at all',
  ].map((type) => ({
    title: `labelled ${type}`,
    disguise: (response: PlainResponse) => ({
      ...response,
      headers: { ...withoutType(response.headers ?? {}), 'content-type': type },
    }),
  })),
]

type HeaderTable = NonNullable<PlainResponse['headers']>

function withBody(response: PlainResponse, change: (body: string) => string): PlainResponse {
  return { ...response, body: change(response.body) }
}

function mapKeys(headers: HeaderTable, change: (name: string) => string): HeaderTable {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [change(name), value]))
}

function withoutType(headers: HeaderTable): HeaderTable {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-type'))
}
