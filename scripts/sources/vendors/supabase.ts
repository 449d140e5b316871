import { matchesOf } from '../extract/text.ts'
import { literalsOf } from '../extract/typescript.ts'
import type { Source } from '../source.ts'

const storage = {
  repo: 'supabase/storage@4fa61fba9371c4bd40cbb81509f07bcb3af21683',
  path: 'src/internal/errors/codes.ts',
}

export const source: Source = {
  lists: [
    { codes: matchesOf(/^\| +(?<code>PGRST\w+) /gm) },
    { codes: matchesOf(/^\| +(?<code>[\dA-Z]{5}) /gm) },
    {
      from: {
        repo: 'supabase/auth@bc32168e13fdc928c98b449fc76bc3fdb9a293c5',
        path: 'internal/api/apierrors/errorcode.go',
      },
      codes: matchesOf(/ErrorCode += "(?<code>\w+)"/g),
    },
    { from: storage, codes: literalsOf('ErrorCode') },
    {
      from: storage,
      partly: 'of the words that came before the codes, those that decide otherwise than the status',
      codes: matchesOf(/ error: '(?<code>[^']+)'/g),
    },
  ],
  added: {
    '/(?:22|23|40|42|53|55|57)[\\dP]\\d\\d/':
      'PostgreSQL’s own list: https://www.postgresql.org/docs/current/errcodes-appendix.html',
  },
}
