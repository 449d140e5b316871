import assert from 'node:assert/strict'
import { checkCatalogue, isFailureEntry } from '@faultline/core'
import type { Case, Check } from '../check.ts'
import { reasonOf } from '../fixture.ts'

/** The catalogue is sound, its words are complete in every language, and every entry has a fixture. */
export const catalogueIsSound: Check = ({ adapter, words, fixtures }) => {
  const reasons = adapter.catalogue.entries.filter(isFailureEntry).map(({ reason }) => reason)
  const cases: Case[] = [
    {
      title: 'entries are sound and words complete in every language',
      run: () => assert.deepEqual(checkCatalogue(adapter.catalogue, words), []),
    },
    {
      title: 'the adapter goes by the name of its catalogue',
      run: () => assert.equal(adapter.vendor, adapter.catalogue.vendor),
    },
    ...['SUCCESS', ...reasons].map((reason) => ({
      title: `${reason} has a fixture`,
      run: () => assert.ok(Object.hasOwn(fixtures, reason), `There is no fixture ${reason}`),
    })),
    ...Object.entries(fixtures).map(([name, fixture]) => ({
      title: `fixture ${name} is well formed and of this catalogue`,
      run: () => {
        assert.ok(['SUCCESS', ...reasons].includes(reasonOf(name)), `The catalogue has no ${reasonOf(name)}`)
        assert.ok(['document', 'recorded'].includes(fixture.source), 'source is document or recorded')
        assert.ok(Number.isInteger(fixture.status), 'status is a number')
        assert.equal(typeof fixture.body, 'string', 'body is text as on the wire')
        for (const value of Object.values(fixture.headers)) assert.equal(typeof value, 'string')
      },
    })),
  ]
  return cases
}
