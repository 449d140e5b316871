import { literalsOf } from '../extract/typescript.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [{ codes: literalsOf('LinkErrorCode') }],
  added: {
    PRODUCT_NOT_READY:
      'what the SDK calls ITEM_PRODUCT_NOT_READY: https://plaid.com/docs/errors/item/#product_not_ready',
  },
}
