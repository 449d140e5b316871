import assert from 'node:assert/strict'
import { isSuccessStatus } from '@faultline/core/adapter'
import { assertSound } from '../assert-sound.ts'
import { assertEmptyDecides, assertStatusKept } from '../assert-status-decides.ts'
import type { Case, Check, Subject } from '../check.ts'
import { agreedOutcome } from '../readings.ts'
import { type HostileBody, hostileBodies, largeBodies } from '../tables/bodies.ts'
import { notices, pages } from '../tables/pages.ts'

/** A body that can't be used may lose detail, never the status; the beginning of a foreign text is kept as an excerpt. */
export const bodiesSurvive: Check = (subject) => [
  ...[...pages, ...notices].map(({ title, response }) => ({
    title: `${title} leaves the decision to status ${response.status}`,
    run: async () => assertStatusKept(await agreedOutcome(subject, response), response.status, subject),
  })),
  ...pages
    .filter(({ title }) => title.endsWith('recorded'))
    .map(({ title, response }) => ({
      title: `${title} leaves an excerpt`,
      run: () => {
        const outcome = subject.adapter.classify(response)
        assert.equal(outcome.ok || outcome.excerpt, response.body.slice(0, 500))
      },
    })),
  ...hostileBodies.flatMap((hostile) => bodyCases(subject, hostile, [200, 400, 418, 503])),
  ...largeBodies.flatMap((hostile) => bodyCases(subject, hostile, [200, 503])),
]

function bodyCases(subject: Subject, { title, body }: HostileBody, statuses: readonly number[]): Case[] {
  const isEmpty = typeof body === 'string' && body.trim() === ''
  return statuses.map((status) => ({
    title: `${title} under HTTP ${status}`,
    run: async () => {
      const outcome = await agreedOutcome(subject, { status, body })
      if (isSuccessStatus(status)) assertSound(outcome, subject)
      else if (isEmpty) assertEmptyDecides(outcome, status, subject)
      else assertStatusKept(outcome, status, subject)
    },
  }))
}
