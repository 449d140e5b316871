import { literalsOf } from '../extract/typescript.ts'
import type { Source } from '../source.ts'

export const source: Source = { lists: [{ codes: literalsOf('APIError') }] }
