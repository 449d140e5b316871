import { describe, expect, it, test } from 'vitest'
import { type Category, categories } from './category.ts'
import { explain, languages } from './explain.ts'

describe.each(languages)('%s', (language) => {
  test.each(Object.keys(categories) as Category[])('%s has a title, a cause and a remedy', (category) => {
    const { title, cause, remedy } = explain(category, language)
    expect(title).not.toMatch(/\.$/)
    expect(cause).toMatch(/[.]$/)
    expect(remedy).toMatch(/[.]$/)
  })
})

it('Korean is Korean, and English is the default', () => {
  for (const category of Object.keys(categories) as Category[]) {
    expect(explain(category, 'ko').cause).toMatch(/[가-힣]/)
    expect(explain(category)).toBe(explain(category, 'en'))
    expect(explain(category).cause).not.toMatch(/[가-힣]/)
  }
})
