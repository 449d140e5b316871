import { readdirSync, readFileSync } from 'node:fs'
import type { Subject } from './check.ts'
import type { RecordedResponse } from './plain-response.ts'

/** The recorded responses of a vendor. Throws if a file can't be read or isn't JSON. */
export function recordedOf({ recorded = [] }: Pick<Subject, 'recorded'>): readonly RecordedResponse[] {
  if (!(recorded instanceof URL)) return recorded
  const folder = recorded.href.endsWith('/') ? recorded : new URL(`${recorded.href}/`)
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as RecordedResponse)
}
