import { createAdapter } from '@faultline/core/adapter'
import { expect, test } from 'vitest'
import { acme } from './broken/acme.ts'
import { spareStatus } from './spare-status.ts'

const documenting = (failures: typeof acme.catalogue.failures) =>
  createAdapter({ catalogue: { ...acme.catalogue, failures }, read: () => undefined })

test('418 means nothing to anybody, unless the vendor documents it', () => {
  expect(spareStatus({ adapter: acme })).toBe(418)
  const banned = { category: 'rate_limited', statusAlone: 418 } as const
  expect(spareStatus({ adapter: documenting({ BANNED: banned }) })).toBe(419)
  const late = { code: 'late', category: 'unknown', status: 419 } as const
  expect(spareStatus({ adapter: documenting({ BANNED: banned, LATE: late }) })).toBe(420)
})
