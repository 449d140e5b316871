import { createAdapter } from '@faultline/core/adapter'
import type { Explanation } from '@faultline/core/explain'
import { acme, acmeDecisions, acmeWords, respond } from './acme.ts'
import { type Breakage, inData } from './breakage.ts'

const { en, ko } = acmeWords
const [firstDecision] = acmeDecisions

/** Mistakes in the words, the catalogue and the tables. */
export const dataBreakages: readonly Breakage[] = [
  inData(['a language lacks a reason', 'words are sound'], { words: { en, ko: {} } }),
  inData(['words are of no documented failure', 'words are sound'], {
    words: { en: { ...en, NOPE: en.SLOW_DOWN } },
  }),
  inData(['a text is empty', 'words are sound'], {
    words: { en: { SLOW_DOWN: { ...en.SLOW_DOWN, cause: '' } } },
  }),
  inData(['words are in the wrong language', 'words are sound'], { words: { en: ko } }),
  inData(['not every reason has words', 'words are sound'], { wordsFor: 'every reason' }),
  inData(['two failures have the same title', 'words are sound'], {
    words: { en: { ...en, OOPS: en.SLOW_DOWN } },
  }),
  inData(['two languages name different limits', 'words are sound'], {
    words: {
      en: { SLOW_DOWN: withLimit(en.SLOW_DOWN, '5 calls') },
      ko: { SLOW_DOWN: withLimit(ko.SLOW_DOWN, '6회 호출') },
    },
  }),
  inData(['a category that the status contradicts has no note', 'words are sound'], {
    words: { en: { NO_SUCH_CARD: { ...en.SLOW_DOWN } } },
    adapter: withFailure({ NO_SUCH_CARD: { status: 404, category: 'gone' } }),
  }),
  inData(['an entry can’t be found', 'the catalogue is sound'], {
    adapter: withFailure({ OOPS_AGAIN: { code: 'oops', category: 'internal' } }),
  }),
  inData(['a recorded response has a reason that nobody documents', 'the catalogue is sound'], {
    recorded: [{ note: 'x', status: 500, headers: {}, body: '', means: 'NOPE' }],
  }),
  inData(['a recorded response means something else', 'the vendor’s own decisions hold'], {
    recorded: [{ note: 'x', status: 500, headers: {}, body: '', means: 'SLOW_DOWN' }],
  }),
  inData(['a decision comes out differently', 'the vendor’s own decisions hold'], {
    decisions: [['x', 200, { ok: false, code: 'oops' }, { reason: 'SLOW_DOWN' }]],
  }),
  inData(['a value comes out differently', 'the vendor’s own decisions hold'], {
    decisions: [['x', firstDecision![1], firstDecision![2], { value: 8 }]],
  }),
  inData(['a field should be absent', 'the vendor’s own decisions hold'], {
    decisions: [['x', 200, { ok: false, code: 'nope' }, { code: undefined }]],
  }),
  inData(['respond writes another entry', 'every entry decodes to itself'], {
    respond: (facts) => respond({ ...facts, code: 'oops' }),
  }),
  inData(['respond writes no success', 'every entry decodes to itself'], {
    respond: (facts) => respond({ ...facts, ok: false }),
  }),
  inData(['the success has no signal', 'a success needs its signal'], { success: 'json' }),
]

function withFailure(failures: typeof acme.catalogue.failures) {
  const catalogue = { ...acme.catalogue, failures: { ...acme.catalogue.failures, ...failures } }
  return createAdapter({ catalogue, read: () => undefined })
}

function withLimit(explanation: Explanation, text: string): Explanation {
  return { ...explanation, limits: [{ text, docsUrl: 'https://docs.acme.example/limits' }] }
}
