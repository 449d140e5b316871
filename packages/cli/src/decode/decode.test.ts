import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { runCommand } from '../__tests__/run-command.ts'

const tooMany = '{"status":false,"code":40402,"message":"TOO_MANY_EVENTS","data":null}'
const done = '{"status":true,"code":20000,"data":true}'

const decode = (stdin: string | Readable, ...args: string[]) => runCommand(['decode', ...args], { stdin })
const decoded = async (stdin: string, ...args: string[]) =>
  JSON.parse((await decode(stdin, ...args, '--json')).stdout)

const folder = mkdtempSync(join(tmpdir(), 'faultline-decode-'))
afterAll(() => rmSync(folder, { recursive: true }))
const fileOf = (content: string | Uint8Array, name = 'response.txt') => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('reads', () => {
  it.each([
    ['HTTP/1.1', `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n${tooMany}`, 'curl'],
    ['HTTP/2', `HTTP/2 200 \r\ncontent-type: application/json\r\n\r\n${tooMany}`, 'curl'],
    ['what follows 100 Continue', `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n${tooMany}`, 'curl'],
    [
      'what follows redirects',
      `HTTP/1.1 301 Moved\r\nlocation: /x\r\n\r\nHTTP/2 200\r\n\r\n${tooMany}`,
      'curl',
    ],
    ['a bare body', tooMany, 'body'],
    ['a snapshot as JSON', JSON.stringify({ status: 200, headers: {}, body: tooMany }), 'log'],
    ['a parsed body in it', JSON.stringify({ status: 200, headers: {}, body: JSON.parse(tooMany) }), 'log'],
  ])('%s', async (_, input, format) => {
    expect(await decoded(input, '--vendor', 'dfinery-import')).toMatchObject({
      format,
      vendor: 'dfinery-import',
      outcome: 'failure',
      fault: { reason: 'TOO_MANY_EVENTS' },
    })
  })

  it('a file, in UTF-16 too', async () => {
    const file = fileOf(Buffer.from(`\ufeffHTTP/1.1 200 OK\n\n${tooMany}`, 'utf16le'))
    expect((await runCommand(['decode', file, '--vendor', 'dfinery-import'])).exitCode).toBe(10)
  })
})

describe('exits with', () => {
  it.each([
    ['0 for a success', done, ['--vendor', 'dfinery-import'], 0],
    ['4 if nothing says whether it is one', '{"hello":"world"}', [], 4],
    ['4 for any text under 200', 'HTTP/1.1 200\n\nhello', [], 4],
    ['10 if the request is wrong', tooMany, ['--vendor', 'dfinery-import'], 10],
    ['11 for the account', '{"ok":false,"error":"missing_scope"}', ['--vendor', 'slack'], 11],
    ['12 for a quota', 'HTTP/1.1 429 Too Many Requests\n\n', ['--vendor', 'line'], 12],
    ['13 for the vendor', '<h1>Oops</h1>', ['--vendor', 'line', '--status', '503'], 13],
    ['14 for the network', '[slack 0 network] connect ECONNREFUSED', ['--vendor', 'slack'], 14],
    [
      '15 for the customer',
      '{"error":{"code":"card_declined"}}',
      ['--vendor', 'stripe', '--status', '402'],
      15,
    ],
  ])('%s', async (_, input, args, exitCode) => {
    const ended = await decode(input, ...args)
    expect([ended.exitCode, ended.stderr]).toEqual([exitCode, ''])
  })
})

it('says whose response it is, what it means, which rule applied, and whether to retry', async () => {
  const { stdout } = await decode(
    'HTTP/2 503\nretry-after: 7\n\n<html>',
    '--vendor',
    'stripe',
    '--idempotent',
  )
  expect(stdout).toContain('Service unavailable\nStripe API\n')
  expect(stdout).toContain('  Wait                7 s\n')
  expect(stdout).toContain('\nRetry?\n  Yes, after 7 s: the vendor asks for that.\n')
  expect(stdout).toContain('There is no documented code in the body')
  expect(stdout).toContain('\nThe body begins\n  <html>\n')
})

it('finds the vendor by itself, and says what speaks for it', async () => {
  expect(await decoded(tooMany)).toMatchObject({
    vendor: 'dfinery-import',
    fault: { reason: 'TOO_MANY_EVENTS' },
  })
  expect((await decode(tooMany)).stdout).toContain(
    '\nWhy DFINERY import API\n  The code 40402 is in its catalogue, which no other vendor here has.\n',
  )
})

it('never takes what only looks well for a success', async () => {
  expect((await decode(done)).exitCode).toBe(0)
  expect((await decode('HTTP/1.1 200\n\n<html>')).exitCode).toBe(13)
  expect((await decode('HTTP/1.1 200\n\n{"data":[]}')).exitCode).toBe(4)
})

it('names every vendor that it may be from, says how to choose, and what is near', async () => {
  const ambiguous = '{"status":"error","code":"NotFound","message":"Entry not found."}'
  const { stdout, exitCode } = await decode(ambiguous)
  expect(exitCode).toBe(4)
  expect(stdout).toContain('pass --vendor code-string.\n  It also resembles what these send: ')
  expect(stdout).toContain('\n  faultline explain code-string NOT_FOUND\n')
  const { candidates, nearest } = await decoded(ambiguous)
  expect(candidates[0]).toMatchObject({ vendor: 'code-string', signs: expect.anything() })
  expect(nearest[0]).toEqual({ vendor: 'code-string', reason: 'NOT_FOUND', exact: true })
})

it('looks a code alone up', async () => {
  const { stdout, exitCode } = await decode('card_declined')
  expect(exitCode).toBe(4)
  expect(stdout).toContain('This isn’t a response')
  expect(stdout).toContain('faultline explain stripe CARD_DECLINED')
})

it('decides by the status alone if nothing shows the vendor', async () => {
  expect((await decode('HTTP/1.1 503\n\n')).stdout).toMatch(
    /^Service unavailable\n\n[\s\S]*Nothing in it shows for certain which vendor sent it/,
  )
})

it('counts attempts and respects that a request isn’t idempotent', async () => {
  const input = 'HTTP/1.1 500\n\n'
  const args = ['--vendor', 'line']
  expect((await decoded(input, ...args)).retry).toMatchObject({ retry: false, why: 'maybe_processed' })
  expect((await decoded(input, ...args, '--idempotent', '--attempt', '9')).retry).toMatchObject({
    why: 'attempts_exhausted',
  })
})

it('asks for the response if somebody sits there', async () => {
  const { stderr } = await runCommand(['decode', '--vendor', 'dfinery-import'], { stdin: done, typed: true })
  expect(stderr).toBe('Paste a response, then press Ctrl-D.\n')
})

describe('says what is wrong with', () => {
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(2 ** 16, 'x')
    })(),
  )
  it.each([
    ['an empty input', ' \n', [], 3, 'stdin is empty'],
    ['a file that is missing', '', [join(folder, 'missing')], 3, 'there is no file'],
    ['a folder', '', [folder], 3, 'is a folder'],
    ['a binary file', '', [fileOf(Uint8Array.of(0x1f, 0x8b, 8, 0), 'a.gz')], 3, 'isn’t text'],
    ['an endless line', endless, [], 3, 'is longer than 64 MiB'],
    ['a status that is none', done, ['--status', '42'], 2, '--status can’t be “42”'],
    ['an attempt that is none', done, ['--attempt', '0'], 2, '--attempt can’t be “0”'],
    ['a vendor that is none', done, ['--vendor', 'acme'], 2, 'there is no vendor “acme”'],
  ])('%s', async (_, input, args, exitCode, message) => {
    const ended = await decode(input, ...args)
    expect([ended.exitCode, ended.stdout]).toEqual([exitCode, ''])
    expect(ended.stderr).toContain(message)
    expect(ended.stderr).toMatch(/^faultline: .+\n {2}→ .+\n$/)
  })
})

describe('says that more responses follow', () => {
  const limited = '{"ok":false,"error":"ratelimited"}'
  const record = (body: string) => JSON.stringify({ status: 200, headers: {}, body })
  const lines = [record(limited), ...Array<string>(10).fill(record('{"ok":true}'))].join('\n')
  const entry = (text: string) => ({ response: { status: 200, headers: [], content: { text } } })
  const archive = JSON.stringify({ log: { entries: [entry('{"ok":true}'), entry(limited)] } })
  const urls = `HTTP/2 429 \r\nretry-after: 5\r\n\r\n${limited}HTTP/2 200 \r\n\r\n{"ok":true}`

  it.each([
    ['lines', lines, 'first', 10, 'Only the first of 11 responses was decoded.', true],
    ['an archive', archive, 'last', 1, 'Only the last of 2 responses was decoded.', true],
    ['two URLs', urls, 'first', 1, 'Only the first of 2 responses was decoded.', false],
  ])('%s', async (_, input, which, more, sentence, isTraffic) => {
    const { stdout, stderr, exitCode } = await decode(input, '--vendor', 'slack')
    expect([exitCode, stderr]).toEqual([12, ''])
    expect(stdout).toContain(sentence)
    expect(stdout.includes('`faultline report`')).toBe(isTraffic)
    expect(await decoded(input, '--vendor', 'slack')).toMatchObject({
      decoded: which,
      more,
      fault: { reason: 'RATELIMITED' },
    })
  })

  it('in Korean', async () => {
    const { stdout } = await decode(lines, '--vendor', 'slack', '--lang', 'ko')
    expect(stdout).toContain('응답 11개 중 첫 번째만 판단했습니다.')
  })

  it('and nothing if there are none', async () => {
    expect(await decoded(tooMany)).toMatchObject({ more: 0 })
    expect((await decode(tooMany)).stdout).not.toContain('Only the')
  })
})

it('speaks Korean', async () => {
  const { stdout } = await decode('HTTP/1.1 503\n\n', '--vendor', 'line', '--lang', 'ko')
  expect(stdout).toContain('서비스 이용 불가')
  expect(stdout).toContain('불가능합니다. 이미 반영됐을 수 있고 멱등한 요청이 아닙니다.')
})
