import { isFailureEntry, languages } from '@faultline/core'
import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { explain } from './explain.ts'

const failures = catalogue.entries.filter(isFailureEntry)

describe.each(failures)('$reason', ({ reason }) => {
  it.each(languages)('is explained in %s', (language) => {
    const { title, ...sentences } = explain(reason, language)
    const korean = language === 'ko'
    for (const words of [title, ...Object.values(sentences)]) {
      expect(words).toBe(words.trim())
      expect(/[가-힣]/.test(words)).toBe(korean)
    }
    expect(title).not.toMatch(/\.$/)
    for (const sentence of Object.values(sentences)) expect(sentence).toMatch(korean ? /[다요]\.$/ : /\.$/)
  })

  it('is explained in English by default', () => {
    expect(explain(reason)).toBe(explain(reason, 'en'))
  })
})

it.each(languages)('has a title of its own for each failure in %s', (language) => {
  const titles = failures.map(({ reason }) => explain(reason, language).title)
  expect(new Set(titles).size).toBe(failures.length)
})
