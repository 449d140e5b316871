import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from './__tests__/run-command.ts'
import { adapters } from './adapters.ts'
import { bodyRules } from './export/sql/body-rules.ts'

const root = join(import.meta.dirname, '../../..')
const pages = [
  'packages/cli/README.md',
  ...globSync('apps/docs/src/content/docs/**/command-line.mdx', { cwd: root }),
]

/** What a page shows of a command: `$ faultline …` and what it prints, with `…` for lines left out. */
const shown = pages.flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(
    ([, block = '']) =>
      block
        .split(/^\$ faultline /m)
        .slice(1)
        .map((part) => {
          const [command = '', ...lines] = part.trimEnd().split('\n')
          return { page, command, output: lines.join('\n') }
        }),
  ),
)

it.each(shown)('prints what $page shows of $command', async ({ command, output }) => {
  const { stdout, stderr } = await runCommand(command.split(' ').map(fixture))
  const parts = output.split(/^…$/m).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  expect(`${stdout}${stderr}`.trimEnd()).toMatch(new RegExp(`^${parts.join('[\\s\\S]*')}$`))
})

it('is checked on every page', () => expect(new Set(shown.map(({ page }) => page)).size).toBe(pages.length))

it.each(pages)('%s says how many vendors SQL decides', (page) => {
  const text = readFileSync(join(root, page), 'utf8').replaceAll(/\s+/g, ' ')
  const decided = adapters.filter(({ vendor }) => bodyRules[vendor]).length
  const counts = page.includes('/ko/')
    ? `벤더 ${adapters.length}곳 중 ${decided}곳`
    : `${decided} of the ${adapters.length} vendors`
  expect(text).toContain(counts)
})

/** A file that the pages speak of. */
function fixture(argument: string): string {
  const file = join(import.meta.dirname, '__fixtures__', argument)
  return existsSync(file) ? file : argument
}
