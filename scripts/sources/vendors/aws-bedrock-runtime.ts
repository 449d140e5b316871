import { smithyErrors } from '../extract/smithy.ts'
import type { Source } from '../source.ts'

export const source: Source = { lists: [{ codes: smithyErrors }] }
