import { expect, it } from 'vitest'
import { runCommand } from './__tests__/run-command.ts'

it.each([1, 2, 20, 80])('a list in a terminal of %i columns has no line that is longer', async (columns) => {
  const { stdout } = await runCommand(['list', 'stripe'], { interactive: true, columns })
  const lines = stdout.trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(100)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns)
})

it.each([1, 2])('a sheet in a terminal of %i columns ends', async (columns) => {
  const { stdout } = await runCommand(['explain', 'stripe', 'card_declined'], { interactive: true, columns })
  expect(stdout).toContain('declined')
})
