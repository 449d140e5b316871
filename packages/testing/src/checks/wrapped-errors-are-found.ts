import assert from 'node:assert/strict'
import { faultOf, isVendorError, vendorErrorOf } from '@faultline/core'
import type { Check } from '../check.ts'
import { thrownBy } from '../decoded.ts'
import { responseOf } from '../response-of.ts'
import { typicalFailures } from '../samples.ts'
import { wrappings } from '../tables/wrappings.ts'

/** An error of the adapter's is found in whatever a client, a framework or a user wrapped around it. */
export const wrappedErrorsAreFound: Check = (subject) =>
  typicalFailures(subject)
    .slice(0, 2)
    .flatMap(({ title, response }) =>
      wrappings.map(({ title: where, wrap }) => ({
        title: `${title} ${where}`,
        run: async () => {
          const thrown = await thrownBy(subject, responseOf(response))
          assert.ok(isVendorError(thrown), `It threw ${String(thrown)}`)
          const wrapped = wrap(thrown)
          const found = vendorErrorOf(wrapped)
          assert.ok(found && subject.adapter.isError(found), 'vendorErrorOf doesn’t find it')
          assert.deepEqual(faultOf(wrapped), thrown.fault)
          assert.deepEqual(
            subject.adapter.classifyError(wrapped),
            thrown.fault,
            'classifyError keeps the fault',
          )
        },
      })),
    )
