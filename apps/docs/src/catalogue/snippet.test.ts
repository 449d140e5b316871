import { fileURLToPath } from 'node:url'
import { categories } from '@faultline/core'
import { languages } from '@faultline/core/explain'
import { expect, it } from 'vitest'
import { compile } from '../../../../scripts/examples/compile.ts'
import { categoryNames } from './category-names.ts'
import { documented } from './documented.ts'
import { snippetOf } from './snippet.ts'

const file = fileURLToPath(import.meta.url)

/** A failure of each category, also if no vendor documents one, and one that took effect. */
const [first] = documented
const imagined = first
  ? [...categoryNames, 'done' as const].map((name) => {
      const traits = name === 'done' ? { processed: 'yes' as const } : categories[name]
      const category = name === 'done' ? 'conflict' : name
      return { ...first, ...traits, entry: { ...first.entry, category }, path: name }
    })
  : []

it('compiles for every failure in every language', { timeout: 60_000 }, () => {
  const snippets = [...documented, ...imagined].flatMap((one) =>
    languages.map((language) => ({ title: `${language} ${one.path}`, code: snippetOf(one, language) })),
  )
  const examples = snippets.map((snippet, line) => ({ ...snippet, file, line, runs: false }))
  expect(examples.length).toBeGreaterThan(0)
  expect(compile(examples)).toEqual([])
})
