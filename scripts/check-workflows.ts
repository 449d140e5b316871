// Checks what only GitHub runs: the workflows with actionlint and by rules of our own, the composite actions, the issue forms.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run/root.mjs'
import { loadActionlint } from './workflows/actionlint.ts'
import { breaches, unpinned } from './workflows/house-rules.ts'
import { problemsOfForm } from './workflows/issue-forms.ts'

const lint = await loadActionlint()

const problemsOfWorkflow = (text: string, path: string): string[] => [
  ...lint(text, path).map(({ line, column, message }) => `${line}:${column} ${message}`),
  ...breaches(text),
]

const kinds: readonly (readonly [pattern: string, problemsOf: (text: string, path: string) => string[]])[] = [
  ['.github/workflows/*.yml', problemsOfWorkflow],
  ['packages/cli/examples/*.yml', (text, path) => lint(text, path).map(({ message }) => message)],
  ['.github/actions/*/action.yml', unpinned],
  ['.github/ISSUE_TEMPLATE/[!c]*.yml', problemsOfForm],
]

for (const [pattern, problemsOf] of kinds) {
  for (const path of globSync(pattern, { cwd: root }).sort()) {
    const problems = problemsOf(readFileSync(join(root, path), 'utf8'), path)
    console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${path}`)
    for (const problem of problems) console.log(`     ${problem}`)
    if (problems.length > 0) process.exitCode = 1
  }
}
