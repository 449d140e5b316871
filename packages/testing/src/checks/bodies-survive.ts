import { isSuccessStatus } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import { assertStatusDecides } from '../assert-status-decides.ts'
import type { Case, Check, Subject } from '../check.ts'
import { agreedOutcome } from '../readings.ts'
import { type HostileBody, hostileBodies, largeBodies } from '../tables/bodies.ts'
import { notices, pages } from '../tables/pages.ts'

/** A body that cannot be used costs nothing but detail: the status is kept, and a gateway's page is no success. */
export const bodiesSurvive: Check = (subject) => [
  ...[...pages, ...notices].map(({ title, answer }) => ({
    title: `${title} leaves the decision to status ${answer.status}`,
    run: async () => assertStatusDecides(await agreedOutcome(subject, answer), answer.status, subject),
  })),
  ...pages.map(({ title, answer }) => ({
    title: `${title} is no success under HTTP 200`,
    run: async () =>
      assertStatusDecides(await agreedOutcome(subject, { ...answer, status: 200 }), 200, subject),
  })),
  ...hostileBodies.flatMap((hostile) => bodyCases(subject, hostile, [200, 400, 418, 503])),
  ...largeBodies.flatMap((hostile) => bodyCases(subject, hostile, [200, 503])),
]

function bodyCases(subject: Subject, { title, body }: HostileBody, statuses: readonly number[]): Case[] {
  return statuses.map((status) => ({
    title: `${title} under HTTP ${status}`,
    run: async () => {
      const outcome = await agreedOutcome(subject, { status, body })
      if (isSuccessStatus(status)) assertSound(outcome, subject)
      else assertStatusDecides(outcome, status, subject)
    },
  }))
}
