import { literalsOf } from '../extract/typescript.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [{ codes: literalsOf('RESEND_ERROR_CODE_KEY') }],
  added: { '403': 'the status, by which the second meaning of validation_error is known' },
}
