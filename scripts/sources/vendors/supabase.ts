import { matchesOf } from '../extract/text.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [
    { codes: matchesOf(/^ +\| (?<code>PGRST\w+) /gm) },
    {
      from: { repo: 'supabase/auth@bc32168e', path: 'internal/api/apierrors/errorcode.go' },
      codes: matchesOf(/ErrorCode = "(?<code>\w+)"/g),
    },
    {
      from: { repo: 'supabase/storage@4fa61fba', path: 'src/internal/errors/codes.ts' },
      codes: matchesOf(/ = '(?<code>\w+)'/g),
    },
  ],
  leftOut: {},
}
