import { valuesAt } from '../extract/data.ts'
import type { Source } from '../source.ts'

const codes = valuesAt('errors.*.errorCode')

export const source: Source = {
  lists: [
    { codes },
    {
      from: {
        repo: 'okta/okta-developer-docs@468de9c511b5e4009bb5f06c25cbf4b85fecb8d0',
        path: 'packages/@okta/vuepress-site/data/oauth2-error-codes.json',
      },
      codes,
    },
  ],
}
