import type { Fixture } from '../fixture.ts'

/** What a gateway or a careless server changes of an answer, and what must change nothing. */
export const disguises: readonly {
  readonly title: string
  readonly disguise: (fixture: Fixture) => Fixture
}[] = [
  {
    title: 'behind a byte order mark',
    disguise: (fixture) => withBody(fixture, (body) => body && `\ufeff${body}`),
  },
  { title: 'without any header', disguise: (fixture) => ({ ...fixture, headers: {} }) },
  {
    title: 'with header names in capitals',
    disguise: (fixture) => ({ ...fixture, headers: mapKeys(fixture.headers, (name) => name.toUpperCase()) }),
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
    disguise: (fixture: Fixture) => ({
      ...fixture,
      headers: { ...withoutType(fixture.headers), 'content-type': type },
    }),
  })),
]

type HeaderTable = Fixture['headers']

function withBody(fixture: Fixture, change: (body: string) => string): Fixture {
  return { ...fixture, body: change(fixture.body) }
}

function mapKeys(headers: HeaderTable, change: (name: string) => string): HeaderTable {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [change(name), value]))
}

function withoutType(headers: HeaderTable): HeaderTable {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-type'))
}
