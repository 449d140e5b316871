import { valuesAt } from '../extract/data.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [
    { codes: valuesAt('**.issue.enum.*') },
    {
      partly: 'things other than errors have names too',
      codes: valuesAt('**.name.enum.*'),
    },
  ],
  added: {
    RATE_LIMIT_REACHED: 'https://developer.paypal.com/api/rest/reference/rate-limiting/',
    invalid_client: 'the endpoint of tokens: https://developer.paypal.com/api/rest/authentication/',
  },
}
