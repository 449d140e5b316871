import { expect, it, test } from 'vitest'
import { adapterFor } from './adapter-for.ts'

const adapter = (vendor: string, ...hosts: string[]) => ({ vendor, catalogue: { hosts } })
const adapters = [
  adapter('cloud', '*.cloud.example'),
  adapter('queue', '*.queue.cloud.example'),
  adapter('files', 'files.cloud.example'),
  adapter('mail', 'mail.*.regions.example', '*.mail.*.regions.example'),
  adapter('api', 'api.example'),
  adapter('export', 'api.example/v1/export'),
  { vendor: 'anywhere', catalogue: {} },
]

test.each([
  ['https://api.example/v1/events?x=1', 'api'],
  ['https://API.example:8443/', 'api'],
  ['https://api.example/v1/export', 'export'],
  ['https://api.example/v1/export/event', 'export'],
  ['https://api.example/v1/exports', 'api'],
  ['https://a.cloud.example/', 'cloud'],
  ['https://a.b.cloud.example/', 'cloud'],
  ['https://a.queue.cloud.example/', 'queue'],
  ['https://files.cloud.example/', 'files'],
  ['https://cloud.example/', undefined],
  ['https://notapi.example/', undefined],
  ['https://api.example.evil.test/', undefined],
  ['https://evil.test/api.example/', undefined],
  ['https://mail.eu-1.regions.example/', 'mail'],
  ['https://me.mail.eu-1.regions.example/', 'mail'],
  ['https://a.b.mail.eu-1.regions.example/', 'mail'],
  ['https://mail.regions.example/', undefined],
  ['https://mail.eu.1.regions.example/', undefined],
  ['https://mail.eu-1.regions.example.evil.test/', undefined],
  ['https://other.eu-1.regions.example/', undefined],
  ['notaurl', undefined],
  ['', undefined],
])('%s belongs to %s', (url, vendor) => {
  expect(adapterFor(url, adapters)?.vendor).toBe(vendor)
  if (URL.canParse(url)) expect(adapterFor(new URL(url), adapters)?.vendor).toBe(vendor)
})

it('never throws', () => {
  expect(adapterFor(null as never, adapters)).toBeUndefined()
  expect(adapterFor(Symbol('url') as never, adapters)).toBeUndefined()
})
