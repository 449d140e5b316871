import { namesAt } from '../extract/data.ts'
import type { Source } from '../source.ts'

export const source: Source = { lists: [{ codes: namesAt('errors') }] }
