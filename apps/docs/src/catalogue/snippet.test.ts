import { fileURLToPath } from 'node:url'
import { languages } from '@faultline/core'
import { expect, it } from 'vitest'
import { compile } from '../../../../scripts/examples/compile.ts'
import { documented } from './documented.ts'
import { snippetOf } from './snippet.ts'

const file = fileURLToPath(import.meta.url)

it('compiles for every failure in every language', { timeout: 60_000 }, () => {
  const snippets = documented.flatMap((one) =>
    languages.map((language) => ({ title: `${language} ${one.path}`, code: snippetOf(one, language) })),
  )
  const examples = snippets.map((snippet, line) => ({ ...snippet, file, line, runs: false }))
  expect(examples.length).toBeGreaterThan(0)
  expect(compile(examples)).toEqual([])
})
