import { describeContract } from '@faultline/testing/contract'
import { sendbird } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

describeContract({
  adapter: sendbird,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['any JSON under a 2xx status is a success', 200, { id: 1 }, { value: { id: 1 } }],
    [
      'a code that isn’t documented is kept',
      409,
      { error: { code: 'already_sent' } },
      { reason: undefined, code: 'already_sent', category: 'conflict' },
    ],
  ],
})
