import { acmeFixtures, acmeWords } from './acme.ts'
import { type Breakage, inData } from './breakage.ts'

const { SUCCESS, CARD_DECLINED, SLOW_DOWN, OOPS } = acmeFixtures

/** Mistakes in the words and the fixtures. */
export const dataBreakages: readonly Breakage[] = [
  inData(['words lack an entry', 'the catalogue is sound'], { words: { ...acmeWords, OOPS: undefined } }),
  inData(['words have an entry too many', 'the catalogue is sound'], {
    words: { ...acmeWords, NOPE: acmeWords.OOPS },
  }),
  inData(['an entry has no fixture', 'the catalogue is sound'], {
    fixtures: { SUCCESS: SUCCESS!, CARD_DECLINED: CARD_DECLINED!, SLOW_DOWN: SLOW_DOWN! },
  }),
  inData(['the success has no fixture', 'the catalogue is sound'], {
    fixtures: { CARD_DECLINED: CARD_DECLINED!, SLOW_DOWN: SLOW_DOWN!, OOPS: OOPS! },
  }),
  inData(['a fixture shows what the catalogue has not', 'the catalogue is sound'], {
    fixtures: { ...acmeFixtures, NOPE: OOPS! },
  }),
  inData(['a fixture shows another entry', 'every entry decodes to itself'], {
    fixtures: { ...acmeFixtures, SLOW_DOWN: OOPS! },
  }),
  inData(['the success is a failure', 'every entry decodes to itself'], {
    fixtures: { ...acmeFixtures, SUCCESS: OOPS! },
  }),
]
