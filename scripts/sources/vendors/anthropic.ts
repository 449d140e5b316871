import { matchesOf } from '../extract/text.ts'
import { literalsOf } from '../extract/typescript.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [
    { codes: literalsOf('ErrorType') },
    {
      from: { npm: '@anthropic-ai/sdk@1.12.0', path: 'resources/**/*.d.ts' },
      partly: 'a code beside the type is an entry of its own only if it decides otherwise than the type',
      codes: matchesOf(/errorCode: '(?<code>\w+)'/g),
    },
  ],
  added: { request_too_large: 'sent before the API is reached: https://docs.claude.com/en/api/errors' },
}
