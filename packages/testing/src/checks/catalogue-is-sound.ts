import assert from 'node:assert/strict'
import { checkCatalogue } from '@faultline/core/adapter'
import type { Check } from '../check.ts'
import { recordedOf } from '../recorded.ts'
import { failureSamples, successSample } from '../samples.ts'

/** The catalogue is sound, and `respond` writes a response for everything in it. */
export const catalogueIsSound: Check = (subject) => {
  const { adapter } = subject
  const reasons = ['SUCCESS', ...Object.keys(adapter.catalogue.failures)]
  return [
    {
      title: 'checkCatalogue finds no problem',
      run: () => assert.deepEqual(checkCatalogue(adapter.catalogue), []),
    },
    {
      title: 'the adapter has the name of its catalogue',
      run: () => assert.equal(adapter.vendor, adapter.catalogue.vendor),
    },
    {
      title: 'respond writes a response for the success and for every failure',
      run: () => {
        for (const { title, response } of [successSample(subject), ...failureSamples(subject)]) {
          assert.ok(Number.isInteger(response.status), `The status of ${title} isn’t a number`)
          assert.equal(typeof response.body, 'string', `${title} has no JSON body`)
        }
      },
    },
    ...recordedOf(subject).map(({ note, status, body, means }) => ({
      title: `recorded: ${note}`,
      run: () => {
        assert.ok(
          note && Number.isInteger(status) && typeof body === 'string',
          'It has a note, status and body',
        )
        assert.ok(means === undefined || reasons.includes(means), `The catalogue has no ${means}`)
      },
    })),
  ]
}
