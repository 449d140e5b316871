import { relative } from 'node:path'
import { defineCatalogue } from '@faultline/core/adapter'
import { expect, it } from 'vitest'
import { root } from '../run/root.mjs'
import { adapterPlaces, workspacePackages } from '../workspace/packages.ts'
import { cliAdaptersText, withAdapters } from './cli.ts'
import { codesTable } from './codes-table.ts'
import { withSection } from './section.ts'
import { staleFiles } from './stale-files.ts'

it('finds every generated file up to date; if not, run `pnpm sync`', async () => {
  const stale = await staleFiles()
  expect(stale.map(({ path }) => relative(root, path))).toEqual([])
})

it('gives each of several adapters in a package a subpath of its own', () => {
  const [of] = adapterPlaces().filter(
    ({ place, sources }) => place.endsWith('/aws') && sources.endsWith('-idp'),
  )
  expect(of).toMatchObject({
    sources: 'src/cognito-idp',
    module: '@faultline/aws/cognito-idp',
    exportName: 'cognitoIdp',
  })
  const aws = workspacePackages().find(({ place }) => place === of?.place)
  expect(aws?.manifest.exports).toMatchObject({
    './cognito-idp/explain/ko': { import: './dist/cognito-idp/words/ko.js' },
    './cognito-idp': { '@faultline/source': './src/cognito-idp/index.ts' },
  })
})

it('lists how each failure is recognized and what to do about it', () => {
  const catalogue = defineCatalogue({
    vendor: 'acme',
    title: 'Acme API',
    docsUrl: 'https://docs.acme.example/errors',
    readOn: '2026-11-21',
    codes: 'lowercase',
    success: { status: 200 },
    failures: {
      CARD_DECLINED: { category: 'declined' },
      CARD_DECLINED_TRY_AGAIN: {
        code: 'card_declined',
        subcode: 'later',
        category: 'declined',
        retryable: true,
      },
      RATE_LIMITED: { code: [429, 'slow'], category: 'rate_limited', statusAlone: 429 },
      BROKEN: { code: 500, category: 'internal', message: 'a | b', processed: 'no' },
    },
  })
  expect(codesTable(catalogue).split('\n')).toEqual([
    '| Code | Reason | Category | Retry? | Already processed? |',
    '|---|---|---|---|---|',
    '| `card_declined` | `CARD_DECLINED` | `declined` | no | no |',
    '| `card_declined` with `later` | `CARD_DECLINED_TRY_AGAIN` | `declined` | yes | no |',
    '| `429`, `slow`, or HTTP 429 alone | `RATE_LIMITED` | `rate_limited` | yes | no |',
    '| `500` with “a \\| b” | `BROKEN` | `internal` | yes | no |',
    '',
    'From [the vendor’s list](https://docs.acme.example/errors), read on 2026-11-21.',
  ])
})

it('gives the command line a row and a dependency for each adapter, and keeps its other dependencies', () => {
  const catalogue = defineCatalogue({
    vendor: 'acme-billing',
    title: "Acme's API",
    hosts: ['billing.acme.example'],
    docsUrl: 'https://docs.acme.example/errors',
    readOn: '2026-11-21',
    codes: 'same',
    success: { status: 200 },
    failures: { CARD_DECLINED: { category: 'declined' } },
  })
  const adapter = {
    ...{ place: 'packages/adapters/acme', sources: 'src/billing', subpath: './billing', worded: 0 },
    ...{ module: '@faultline/acme/billing', exportName: 'billing', catalogue },
  }
  const text = cliAdaptersText([adapter])
  expect(text).toContain(`title: "Acme's API",`)
  expect(text).toContain("load: async () => (await import('@faultline/acme/billing')).billing,")
  const stale = { '@faultline/core': 'workspace:^', '@faultline/gone': 'workspace:^', commander: '^15.1.0' }
  const { dependencies } = JSON.parse(withAdapters(JSON.stringify({ dependencies: stale }), [adapter]))
  expect(Object.keys(dependencies)).toEqual(['@faultline/acme', '@faultline/core', 'commander'])
})

it('writes between the markers and nowhere else, and says if there are none', () => {
  const text = 'before\n<!-- codes: written by pnpm sync -->\nold\n<!-- end of codes -->\nafter\n'
  const written = withSection(text, 'codes', 'new')
  expect(written).toBe('before\n<!-- codes: written by pnpm sync -->\nnew\n<!-- end of codes -->\nafter\n')
  expect(withSection(written, 'codes', 'new')).toBe(written)
  expect(() => withSection('no markers', 'codes', 'new')).toThrow('where the table belongs')
})
