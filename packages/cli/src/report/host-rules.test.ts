import { adapterFor } from '@faultline/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { adapters } from '../adapters.ts'
import { vendorOfUrl } from './host-rules.ts'

const parts = {
  host: fc.constantFrom(
    'openapi.dfinery.ai',
    'slack.com',
    'api.slack.com',
    'discord.com',
    'ptb.discord.com',
    'sqs.eu-west-1.amazonaws.com',
    'api.stripe.com',
    'xapi.stripe.com',
    'internal.example',
  ),
  path: fc.array(fc.constantFrom('api', 'v1', 'export', 'events', 'exports', ''), { maxLength: 5 }),
  query: fc.constantFrom('', '?a=/b', '#/c', '/'),
}

it('remembers nothing but what core would find again', () => {
  const ofUrl = vendorOfUrl([adapters])
  const hosts = adapters.map(({ vendor, hosts }) => ({ vendor, catalogue: { hosts } }))
  fc.assert(
    fc.property(fc.record(parts), ({ host, path, query }) => {
      const url = `https://${[host, ...path].join('/')}${query}`
      expect(ofUrl(url)).toBe(adapterFor(url, hosts)?.vendor)
    }),
    { numRuns: 1000 },
  )
})

const odd = fc.oneof(
  fc.constantFrom(
    'https:/oops',
    'https:',
    'https:/api.stripe.com/x',
    'http:/x',
    'slack.com/api/x',
    '//slack.com/api',
  ),
  fc.constantFrom('https://SLACK.com/api/x', 'https://slack.com:443/api/x', 'https://u:p@slack.com/api/x'),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
)
const rules = [
  { vendor: 'root', hosts: ['*.example', 'slack.com/api/v1/export/', 'api.stripe.com/v1/api/api'] },
  { vendor: 'deep', hosts: ['internal.example/api', '*.discord.com/api/v1/export/events'] },
]

it('whatever came before, says of a URL what it would say of it first', () => {
  const ofUrl = vendorOfUrl([rules, adapters])
  const usual = fc
    .record(parts)
    .map(({ host, path, query }) => `https://${[host, ...path].join('/')}${query}`)
  const cut = fc.tuple(usual, fc.nat(60)).map(([url, end]) => url.slice(0, end))
  fc.assert(
    fc.property(fc.oneof(usual, cut, odd), (url) => {
      expect(ofUrl(url)).toBe(vendorOfUrl([rules, adapters])(url))
    }),
    { numRuns: 3000 },
  )
})

it.each([
  ['https://slack.com:443/api/x', 'slack'],
  ['https://SLACK.com/api/x', 'slack'],
  ['api.stripe.com/v1/x?return_url=https://example.com/y', 'stripe'],
  ['https://openapi.dfinery.ai:443/api/v1/export/event', 'dfinery-export'],
])('knows %s', (url, vendor) => {
  expect(vendorOfUrl([adapters])(url)).toBe(vendor)
})

it.each(['', 'nonsense', '://', 'https://', '/path', 'https:///x', 'slack.com/api'])('takes %j', (url) => {
  expect(vendorOfUrl([adapters])(url)).toBe(url === 'slack.com/api' ? 'slack' : undefined)
})
