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

it.each(['', 'nonsense', '://', 'https://', '/path', 'https:///x', 'slack.com/api'])('takes %j', (url) => {
  expect(vendorOfUrl([adapters])(url)).toBe(url === 'slack.com/api' ? 'slack' : undefined)
})
