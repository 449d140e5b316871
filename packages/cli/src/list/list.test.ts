import { expect, it } from 'vitest'
import { runCommand } from '../__tests__/run-command.ts'
import { adapters } from '../adapters.ts'

it('lists every vendor for a program: a line each, with tabs and no heading', async () => {
  const { exitCode, stdout, stderr } = await runCommand(['list'])
  expect([exitCode, stderr]).toEqual([0, ''])
  expect(stdout.split('\n')).toHaveLength(adapters.length + 1)
  expect(stdout).toMatch(/^stripe\t\d+\tStripe API$/m)
})

it('lists in columns under their names for a person', async () => {
  const { stdout } = await runCommand(['list', 'upbit', '--lang', 'ko'], { interactive: true, columns: 100 })
  const [head, ...rows] = stdout.trimEnd().split('\n')
  expect(head).toMatch(/^코드 +카테고리 +재시도 +내용/)
  expect(rows[0]).toMatch(/^400 +invalid_request +불가/)
  expect(rows.some((row) => row.endsWith('…'))).toBe(true)
  expect(stdout).not.toContain('\u001b')
})

it('gives the same as JSON', async () => {
  const vendors = JSON.parse((await runCommand(['list', '--json'])).stdout)
  expect(vendors).toContainEqual({
    vendor: 'line',
    title: expect.any(String),
    module: '@faultline/line',
    hosts: expect.arrayContaining(['api.line.me']),
    failures: expect.any(Number),
  })
  const failures = JSON.parse((await runCommand(['list', 'slack', '--json'])).stdout)
  expect(failures).toContainEqual(
    expect.objectContaining({ reason: 'NOT_AUTHED', codes: ['not_authed'], category: 'unauthenticated' }),
  )
})

it('lists the categories, and the failures of one over all vendors', async () => {
  expect((await runCommand(['list', '--categories'])).stdout).toMatch(/^rate_limited\tquota\tyes\tno\t/m)
  const { stdout } = await runCommand(['list', '--category', 'partial_failure'])
  const lines = stdout.trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.every((line) => line.split('\t')[2] === 'partial_failure')).toBe(true)
})

it.each([
  [['list', 'strpe'], 'there is no vendor “strpe”', 'Did you mean stripe?'],
  [['list', 'zzzzzzzz'], 'there is no vendor “zzzzzzzz”', 'Run `faultline list` to see all vendors.'],
  [['list', 'strpe', '--lang', 'ko'], '‘strpe’ 벤더는 없습니다', '혹시 stripe인가요?'],
])('says what is wrong with %j and what to do', async (args, message, remedy) => {
  expect(await runCommand(args)).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `faultline: ${message}\n  → ${remedy}\n`,
  })
})
