import { matchesOf } from '../extract/text.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [
    { codes: matchesOf(/^`(?<code>\w+)` *\|/gm) },
    {
      from: {
        repo: 'razorpay/markdown-docs@ab3bda5f11c308034b2089df532df1064db1df7c',
        path: 'errors/payments/*.md',
      },
      codes: matchesOf(/^(?:### )?(?<code>[a-z\d]+(?:_[a-z\d]+)+)(?: *\||$)/gm),
    },
  ],
}
