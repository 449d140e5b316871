import { namesAt, valuesAt } from '../extract/data.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [
    { codes: namesAt('errors') },
    {
      from: {
        repo: 'slack-ruby/slack-api-ref@f4837c0cb6dba1b1122ce66a5b69195ce47213f8',
        path: 'methods/_errors/common.json',
      },
      codes: namesAt('errors'),
    },
    {
      from: {
        repo: 'slackapi/slack-api-specs@bc08db49625630e3585bf2f1322128ea04f2a7f3',
        path: 'web-api/slack_web_openapi_v2.json',
      },
      codes: valuesAt('paths.**.properties.error.enum.*'),
    },
  ],
  leftOut: {
    '/account_inactiv|(invalid|missing)_post_typ|request_timeou|upgrade_require/':
      'A typo of the specification of 2021: its last letter is missing, and the right code is listed.',
  },
}
