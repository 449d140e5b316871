import { describe, expect, test } from 'vitest'
import { acme, acmeDecisions, acmeSubject, acmeWords, respond } from './broken/acme.ts'
import { formats } from './broken/acme-formats.ts'
import type { Breakage } from './broken/breakage.ts'
import { classifyBreakages } from './broken/in-classify.ts'
import { dataBreakages } from './broken/in-data.ts'
import { decodeBreakages, errorBreakages } from './broken/in-decode.ts'
import { faultBreakages } from './broken/in-fault.ts'
import { formatBreakages } from './broken/in-format.ts'
import type { Subject } from './check.ts'
import { checks } from './checks.ts'
import { describeContract } from './describe-contract.ts'
import { sampleOf } from './sample-of.ts'

describeContract({
  adapter: acme,
  respond,
  words: acmeWords,
  decisions: acmeDecisions,
  recorded: acmeSubject.recorded,
  hostile: 'sample',
})

describe.each(Object.entries(formats))('the contract fits the format: %s', (_name, subject) => {
  test.each(Object.entries(checks))('%s', async (_promise, check) => {
    for (const { run } of sampleOf(check(subject), 'acme', 8)) await run()
  })
})

const breakages = [
  ...dataBreakages,
  ...classifyBreakages,
  ...faultBreakages,
  ...decodeBreakages,
  ...errorBreakages,
  ...formatBreakages,
]

/** The title of the first case that fails; `undefined` if all pass. */
async function firstFailure(
  subject: Subject,
  { breaks, shows = /^/ }: Breakage,
): Promise<string | undefined> {
  const cases = checks[breaks](subject).filter(({ title }) => shows.test(title))
  expect(cases).not.toHaveLength(0)
  for (const { title, run } of cases) {
    try {
      await run()
    } catch {
      return title
    }
  }
  return undefined
}

describe('the contract bites', () => {
  test.each(breakages)(
    'if $mistake: $breaks',
    async (breakage) => {
      await expect(firstFailure(breakage.subject, breakage)).resolves.toBeDefined()
    },
    20_000,
  )
})

/** The sound subjects, each with the cases that it must pass: many mistakes share them. */
const sound = new Map(
  breakages.map((breakage) => {
    const { breaks, shows, sound } = breakage
    const subject = breakages.findIndex((other) => other.sound === sound)
    return [`${breaks} ${shows} ${subject}`, breakage]
  }),
)

describe('and only then', () => {
  test.each([...sound.values()])(
    '$breaks, without: $mistake',
    async (breakage) => {
      await expect(firstFailure(breakage.sound, breakage)).resolves.toBeUndefined()
    },
    20_000,
  )
})

test('every promise is broken by some mistake', () => {
  expect(
    Object.keys(checks).filter((promise) => !breakages.some(({ breaks }) => breaks === promise)),
  ).toEqual([])
})
