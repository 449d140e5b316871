import { expect, it } from 'vitest'
import { runCommand } from './__tests__/run-command.ts'
import { printable } from './printable.ts'

it.each([
  ['line\n\tbreaks', 'line\n\tbreaks'],
  ['\u001b[2J\u001b]0;title\u0007', '\ufffd[2J\ufffd]0;title\ufffd'],
  ['carriage\rreturn', 'carriage\ufffdreturn'],
  ['\u202egnp.exe', '\ufffdgnp.exe'],
  ['\u009b31m 한글 👍', '\ufffd31m 한글 👍'],
])('takes what moves a cursor out of %j', (text, safe) => expect(printable(text)).toBe(safe))

it('never prints an escape sequence of a response or of a name', async () => {
  const body = '<html>\u001b[2J\u001b]52;c;x\u0007'
  const { stdout } = await runCommand(['decode', '--vendor', 'line', '--status', '502'], { stdin: body })
  expect(stdout).toContain('<html>\ufffd[2J')
  expect(stdout).not.toContain('\u001b')
  expect((await runCommand(['list', '\u001b[31mstripe'])).stderr).not.toContain('\u001b')
})
