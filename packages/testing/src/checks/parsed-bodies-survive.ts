import { assertSound } from '../assert-sound.ts'
import type { Check } from '../check.ts'
import { parsedBodies } from '../tables/parsed-bodies.ts'
import { quickly } from '../time-limit.ts'

/** A body that a client has already parsed may be any value at all. */
export const parsedBodiesSurvive: Check = (subject) =>
  parsedBodies.flatMap(({ title, body }) =>
    [200, 503].map((status) => ({
      title: `${title} under HTTP ${status}`,
      run: () =>
        assertSound(
          quickly(() => subject.adapter.classify({ status, body: body() })),
          subject,
        ),
    })),
  )
