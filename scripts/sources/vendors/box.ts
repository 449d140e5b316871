import { valuesAt } from '../extract/data.ts'
import { matchesOf } from '../extract/text.ts'
import type { Extract, Source } from '../source.ts'

const openapi = {
  repo: 'box/box-openapi@c9a878a9824344129881392e2b08f7117201e82e',
  path: 'openapi.json',
}
const described: Extract = (files) =>
  valuesAt('paths.*.*.responses.*.description')(files)
    .flatMap((text) => [...`${text}`.matchAll(/`(?<code>\w+)`/g)])
    .flatMap(({ groups }) => groups?.['code'] ?? [])

export const source: Source = {
  lists: [
    { codes: matchesOf(/^\| *\*\*Error\*\* *\| *`(?<code>\w+)`/gm) },
    { from: openapi, codes: valuesAt('components.schemas.ClientError.**.code.enum.*') },
    {
      from: openapi,
      partly: 'a description names fields and parameters in code type too',
      codes: described,
    },
  ],
  leftOut: {
    '/created|accepted|no_content|redirect|not_modified/':
      'The name of a success or a redirect: no error response has it.',
  },
}
