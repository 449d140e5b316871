import { graphqlEnums } from '../extract/graphql.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [{ codes: graphqlEnums(/Error(?:s)?Code$/) }],
  added: {
    '/THROTTLED|ACCESS_DENIED|SHOP_INACTIVE|INTERNAL_SERVER_ERROR|MAX_COST_EXCEEDED/':
      'beside `data`: https://shopify.dev/docs/api/admin-graphql#status_and_error_codes',
  },
}
