import { columnOf } from '../extract/markdown.ts'
import type { Source } from '../source.ts'

export const source: Source = { lists: [{ codes: columnOf('Code') }] }
