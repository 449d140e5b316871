import { languages } from '@faultline/core/explain'
import { describe, expect, it } from 'vitest'
import { runCommand } from './__tests__/run-command.ts'
import { exitCodes } from './exit-codes.ts'

describe.each(languages)('help in %s', (lang) => {
  it('names every exit code', async () => {
    const { exitCode, stdout } = await runCommand(['--help'], { language: lang })
    expect(exitCode).toBe(0)
    for (const code of Object.values(exitCodes)) expect(stdout).toMatch(new RegExp(`^ {2}${code} `, 'm'))
  })

  it.each(['list', 'explain', 'decode'])('describes %s', async (command) => {
    const { exitCode, stdout } = await runCommand([command, '--help', '--lang', lang], { language: lang })
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`faultline ${command} `)
    expect(stdout).toContain('--json')
  })
})

it('is in Korean but for the names', async () => {
  const { stdout } = await runCommand(['--help', '--lang', 'ko'])
  const english = stdout.match(/[a-z]+ [a-z]+ [a-z]+/gi) ?? []
  expect(english).toEqual([])
})

it('shows help if it’s called with nothing', async () => {
  const { exitCode, stdout } = await runCommand([])
  expect([exitCode, stdout]).toEqual([0, (await runCommand(['--help'])).stdout])
})

it('takes the language before the command too', async () => {
  const { exitCode, stdout } = await runCommand(['--lang', 'ko', 'list', '--help'])
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('사용법: faultline list')])
})

it('prints its version', async () => expect((await runCommand(['--version'])).stdout).toBe('1.2.3\n'))

it.each([
  [['lst'], 'there is no command “lst”', 'Did you mean list?'],
  [['list', '--jsno'], 'there is no option --jsno', 'Did you mean --json?'],
  [['list', '--lang', 'fr'], '--lang can’t be “fr”', 'Use one of en, ko.'],
  [['--lang', 'fr', 'list'], '--lang can’t be “fr”', 'Use one of en, ko.'],
  [['nope'], 'there is no command “nope”', 'Run `faultline --help` to see what it takes.'],
  [
    ['catalogue', 'nope'],
    'there is no command “nope”',
    'Run `faultline catalogue --help` to see what it takes.',
  ],
  [
    ['report', '--format', 'html', '--json'],
    '--format and --json exclude each other',
    'Run `faultline report --help` to see what it takes.',
  ],
  [
    ['list', 'stripe', '--categories'],
    'there are more arguments than this command takes',
    'Run `faultline list --help` to see what it takes.',
  ],
  [['list', '--lang'], '--lang needs a value', 'Run `faultline list --help` to see what it takes.'],
  [
    ['explain'],
    'the argument <vendor|category|code> is missing',
    'Run `faultline explain --help` to see what it takes.',
  ],
  [
    ['list', 'a', 'b'],
    'there are more arguments than this command takes',
    'Run `faultline list --help` to see what it takes.',
  ],
])('says what is wrong with %j and what to do', async (args, message, remedy) => {
  const { exitCode, stderr } = await runCommand(args)
  expect([exitCode, stderr]).toEqual([2, `faultline: ${message}\n  → ${remedy}\n`])
})

it('shows a stack only if asked', async () => {
  expect((await runCommand(['list', 'acme'])).stderr).not.toContain('    at ')
  expect((await runCommand(['list', 'acme', '--debug'])).stderr).toContain('    at ')
})

it('calls what nobody foresaw a bug, and says where to report it', async () => {
  const out = () => {
    throw new RangeError('boom')
  }
  const { exitCode, stderr } = await runCommand(['list'], { out })
  expect(exitCode).toBe(70)
  expect(stderr).toContain('RangeError: boom')
  expect(stderr).toContain('https://github.com/faultline/faultline/issues')
})
