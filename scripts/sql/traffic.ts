import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { adapters } from '../../packages/cli/src/adapters.ts'
import { type HardResponse, hardResponses } from '../../packages/cli/src/export/__tests__/hard-responses.ts'
import { bodyRules } from '../../packages/cli/src/export/sql/body-rules.ts'

/** The vendors whose bodies SQL reads. */
export const vendors = adapters.filter(({ vendor }) => bodyRules[vendor])

/**
 * Writes recorded responses as NDJSON, the same ones each time: every response that may lead SQL astray, then such as
 * vendors send, of which four in five are successes.
 */
export async function writeTraffic(path: string, lines: number): Promise<void> {
  const file = createWriteStream(path)
  const hard = (
    await Promise.all(vendors.map(async ({ load, respond }) => hardResponses(await load(), await respond())))
  ).flat()
  const successes = hard.filter(({ body, status }) => status === 200 && body !== null && body.length > 20)
  const random = numbersFrom(42)
  for (let line = 0; line < lines; line += 1) {
    const from = random() < 0.8 ? successes : hard
    const response = line < hard.length ? hard[line] : from[Math.floor(random() * from.length)]
    if (response && !file.write(`${JSON.stringify(recorded(response, line))}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
}

/** With headers, as traffic has them; without any that overrules the body. */
function recorded({ vendor, status, body }: HardResponse, line: number) {
  return {
    vendor,
    status,
    headers: {
      'content-type': 'application/json',
      date: 'Fri, 20 Nov 2026 00:00:00 GMT',
      'x-request-id': `req_${line}`,
    },
    body,
  }
}

/** Random numbers from 0 to 1 that are the same each time. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
