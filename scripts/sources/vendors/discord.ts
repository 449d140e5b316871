import { literalsOf } from '../extract/typescript.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [
    {
      from: { npm: 'discord-api-types@0.38.57', path: 'rest/common.d.ts' },
      codes: literalsOf('RESTJSONErrorCodes'),
    },
  ],
  leftOut: {},
}
