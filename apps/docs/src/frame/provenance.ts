import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import type { Language } from '../language/language.ts'
import { lastUpdatedIn } from './last-updated.ts'
import { sourceUrl } from './repository.ts'
import { sourceOf } from './source-of.ts'

/** Where a page comes from: Starlight shows both under it. */
export interface Provenance {
  readonly editUrl: URL | undefined
  readonly lastUpdated: Date | undefined
}

/** The site's folder in the repository; the site is built there. */
const site = 'apps/docs'
const times = lastUpdatedIn('.')

/** Finds the source of a page by its path without base and language, or by the file that it was written in. */
export function provenanceOf(path: string, language: Language, file: string | undefined): Provenance {
  const written = file !== undefined && existsSync(file) ? posix.join(site, file) : undefined
  const source = sourceOf(path, language) ?? written
  return {
    editUrl: source === undefined ? undefined : new URL(sourceUrl(source)),
    lastUpdated: source === undefined ? undefined : times.get(source),
  }
}
