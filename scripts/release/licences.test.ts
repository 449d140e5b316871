import { expect, it } from 'vitest'
import { isAllowed } from './licences.ts'

it.each([
  ['MIT', 'users', true],
  ['(MIT OR CC0-1.0)', 'users', true],
  ['(Apache-2.0 AND BSD-3-Clause)', 'users', true],
  ['(MIT AND GPL-3.0-only)', 'everybody', false],
  ['MPL-2.0', 'users', false],
  ['MPL-2.0', 'everybody', true],
  ['AGPL-3.0-only', 'everybody', false],
  ['Unknown', 'everybody', false],
  ['', 'users', false],
] as const)('%s among what %s install: %s', (license, whom, allowed) => {
  expect(isAllowed(license, whom)).toBe(allowed)
})
