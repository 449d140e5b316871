import assert from 'node:assert/strict'
import { contradictedCategory, failuresOf } from '@faultline/core/adapter'
import type { Explanation } from '@faultline/core/explain'
import type { Case, Check, Subject } from '../check.ts'

/** The vendor's words for people are of documented failures, the same in every language, and complete sentences. */
export const wordsAreSound: Check = (subject) => {
  const languages = Object.entries(subject.words ?? {})
  const [first] = languages
  return languages.flatMap(([language, words]): Case[] => [
    {
      title: `${language} has words for the same documented failures as every language`,
      run: () => assertReasons(subject, Object.keys(words), Object.keys(first?.[1] ?? {})),
    },
    {
      title: `${language} has a title of its own for each failure`,
      run: () => {
        const titles = Object.values(words).map((explanation) => explanation?.title)
        assert.equal(new Set(titles).size, titles.length)
      },
    },
    {
      title: `${language} names the same limits as every language`,
      run: () => assert.deepEqual(limitsIn(words), limitsIn(first?.[1] ?? {})),
    },
    ...failuresOf(subject.adapter.catalogue).flatMap((failure) => {
      const explanation = words[failure.reason]
      if (!explanation) return []
      return {
        title: `${language} explains ${failure.reason}`,
        run: () => assertExplanation(explanation, language, contradictedCategory(failure) !== undefined),
      }
    }),
  ])
}

function assertReasons(
  { adapter, wordsFor }: Subject,
  reasons: readonly string[],
  ofFirst: readonly string[],
): void {
  const documented = Object.keys(adapter.catalogue.failures)
  for (const reason of reasons) assert.ok(documented.includes(reason), `The catalogue has no ${reason}`)
  assert.deepEqual([...reasons].sort(), [...ofFirst].sort())
  if (wordsFor === 'every reason')
    assert.deepEqual(
      documented.filter((reason) => !reasons.includes(reason)),
      [],
      'No words',
    )
}

/** The numbers of the limits and their sources, by reason: all of a limit that isn't language. */
function limitsIn(words: { readonly [reason: string]: Explanation | undefined }): object {
  return Object.fromEntries(
    Object.entries(words).map(([reason, explanation]) => [
      reason,
      explanation?.limits?.map(({ text, docsUrl }) => [...(text.match(/\d[\d,.]*/g) ?? []).sort(), docsUrl]),
    ]),
  )
}

function assertExplanation(explanation: Explanation, language: string, contradicts: boolean): void {
  const { title, cause, remedy, categoryNote, limits = [] } = explanation
  const sentences = [cause, remedy, ...(categoryNote === undefined ? [] : [categoryNote])]
  for (const text of [title, ...sentences]) {
    assert.ok(text !== '' && text === text.trim(), `Words are missing or have outer space: ${text}`)
    assert.equal(/[가-힣]/.test(text), language === 'ko', `It isn’t ${language}: ${text}`)
  }
  assert.doesNotMatch(title, /\.$/, 'A title has no final period')
  for (const { text } of limits) assert.match(text, /\d.*[^.]$/, 'A limit has a number and no final period')
  for (const sentence of sentences) assert.match(sentence, language === 'ko' ? /[다요]\.$/ : /\.$/)
  if (contradicts) assert.ok(categoryNote, 'A category that the HTTP status contradicts needs a categoryNote')
}
