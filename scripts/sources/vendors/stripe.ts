import { matchesOf } from '../extract/text.ts'
import { literalsOf } from '../extract/typescript.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [
    { codes: literalsOf('LastPaymentError.Code') },
    {
      from: { repo: 'stripe/stripe-go@a1e3932f68a22e2bbd8300a30d6a0b54625ff50a', path: 'error.go' },
      partly: 'a decline code is an entry of its own only if it decides otherwise than card_declined',
      codes: matchesOf(/DeclineCode\w+ +DeclineCode = "(?<code>\w+)"/g),
    },
  ],
  added: {
    '/invalid_(client|grant|request|scope)|unsupported_(grant|response)_type/':
      'the OAuth endpoints: error.go of stripe-go',
  },
}
