import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Fixture, Fixtures } from './fixture.ts'

/**
 * Reads a folder of fixtures, one JSON file each, named after the reason it shows: `TOO_MANY_EVENTS.json`,
 * `SUCCESS.json`. Throws what reading or parsing a file throws.
 *
 * @example
 * ```ts
 * import { readFixtures } from '@faultline/testing/contract'
 *
 * const fixtures = readFixtures(new URL('../../dfinery-import/fixtures/', import.meta.url))
 * fixtures['TOO_MANY_EVENTS']?.status // => 200
 * ```
 */
export function readFixtures(folder: URL | string): Fixtures {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder)
  const names = readdirSync(path).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(
    names
      .sort()
      .map((name) => [
        name.slice(0, -'.json'.length),
        JSON.parse(readFileSync(`${path}/${name}`, 'utf8')) as Fixture,
      ]),
  )
}
