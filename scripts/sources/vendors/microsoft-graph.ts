import { columnOf } from '../extract/markdown.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [{ codes: columnOf('Code') }],
  added: {
    '/(?:Authentication|Authorization|Directory|Request|Service)_\\w+|InvalidAuthenticationToken/':
      'Microsoft Entra ID: https://learn.microsoft.com/graph/resolve-auth-errors',
  },
}
