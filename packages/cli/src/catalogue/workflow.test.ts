import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { runCommand } from '../__tests__/run-command.ts'
import { adapters } from '../adapters.ts'

interface Workflow {
  readonly jobs: {
    readonly check: {
      readonly strategy: { readonly matrix: { readonly include: readonly { readonly vendor: string }[] } }
      readonly steps: readonly { readonly run?: string }[]
    }
  }
}

const workflow: Workflow = parse(
  readFileSync(new URL('../../examples/vendor-pages.yml', import.meta.url), 'utf8'),
)

it('the example workflow runs a command that there is, for vendors that there are', async () => {
  const { steps, strategy } = workflow.jobs.check
  const known = adapters.map(({ vendor }) => vendor)
  expect(
    strategy.matrix.include.map(({ vendor }) => vendor).filter((vendor) => !known.includes(vendor)),
  ).toEqual([])
  const script = steps.map(({ run }) => run ?? '').join('\n')
  const command = /npx --yes @faultline\/cli (.*) >summary\.md/.exec(script)?.[1] ?? ''
  const page = '| Status | Code |\n|---|---|\n| 400 | no_such_code |\n'
  const args = command.replace('"$VENDOR"', 'dfinery-import').replace('$PAGES', '-').split(' ')
  expect(await runCommand(args, { stdin: page })).toMatchObject({ exitCode: 1, stderr: '' })
})
