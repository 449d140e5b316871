import { matchesOf } from '../extract/text.ts'
import { literalsOf } from '../extract/typescript.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [
    { codes: literalsOf('type') },
    {
      from: {
        repo: 'portone-io/developers.portone.io@af926bd2cdd7c3c6ee6d2e1f636e9a1f3268df32',
        path: 'src/schema/v2.openapi.json',
      },
      codes: matchesOf(/"(?<code>[A-Z\d_]+)": ?"#\/components\/schemas\/\w+Error"/g),
    },
  ],
  added: {
    IDEMPOTENCY_OUTSTANDING_REQUEST: 'the guide: https://developers.portone.io/api/rest-v2/overview',
  },
}
