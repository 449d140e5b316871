import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { runCommand } from '../__tests__/run-command.ts'
import { exitCodes } from '../exit-codes.ts'
import { har, line, traffic } from './__tests__/traffic.ts'

const folder = mkdtempSync(join(tmpdir(), 'faultline-report-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Writes a file into the folder of this test. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const json = async (args: readonly string[], stdin?: string) => {
  const { stdout, exitCode, stderr } = await runCommand(
    ['report', ...args, '--json'],
    stdin === undefined ? {} : { stdin },
  )
  return { exitCode, stderr, report: stdout === '' ? undefined : JSON.parse(stdout) }
}

describe('counts', () => {
  it('by vendor, reason, category, origin, and over time', async () => {
    const { report, exitCode } = await json([], traffic)
    expect(exitCode).toBe(exitCodes.ok)
    expect(report).toMatchObject({
      from: '2026-11-20T00:00:00.000Z',
      to: '2026-11-20T00:00:06.000Z',
      responses: 8,
      successes: 2,
      failures: 5,
      hiddenUnderSuccess: 2,
      wronglyRetried: { total: 2, already_processed: 0, maybe_processed: 1, not_retryable: 1 },
      wronglyGivenUp: 1,
      unassigned: { total: 1, hosts: [{ host: 'internal.example', responses: 1 }] },
      categories: [
        { category: 'rate_limited', origin: 'quota', count: 2 },
        { category: 'declined', origin: 'customer', count: 1 },
        { category: 'unavailable', origin: 'vendor', count: 1 },
        { category: 'unknown', origin: 'vendor', count: 1 },
      ],
      origins: [
        { origin: 'quota', count: 2 },
        { origin: 'vendor', count: 2 },
        { origin: 'customer', count: 1 },
      ],
    })
    expect(
      report.vendors.map(({ vendor, responses }: { vendor: string; responses: number }) => [
        vendor,
        responses,
      ]),
    ).toEqual([
      ['dfinery-import', 3],
      ['stripe', 3],
      ['slack', 1],
    ])
    expect(report.reasons).toContainEqual({
      vendor: 'stripe',
      reason: 'CARD_DECLINED',
      category: 'declined',
      origin: 'customer',
      retryable: false,
      processed: 'no',
      failures: 1,
      statuses: { 500: 1 },
      hiddenUnderSuccess: 0,
      wronglyRetried: 1,
      wronglyGivenUp: 0,
      docsUrl: expect.stringContaining('stripe.com'),
    })
    expect(report.reasons).toContainEqual(
      expect.objectContaining({ vendor: 'slack', code: 'brand_new', category: 'unknown' }),
    )
    expect(report.timeline.steps).toHaveLength(7)
  })

  it('the same from a HAR, minified or not, as from lines', async () => {
    const { report: fromLines } = await json([], traffic)
    for (const indent of [undefined, 2]) {
      const { report } = await json([], JSON.stringify(har, null, indent))
      expect(report).toEqual(fromLines)
    }
  })

  it.each([
    ['gzip', gzipSync],
    ['zstd', zstdCompressSync],
  ])('the same from %s, in several pieces one after the other too', async (name, compress) => {
    const { report: fromLines } = await json([], traffic + traffic)
    const path = file(`traffic.${name}`, Buffer.concat([compress(traffic), compress(traffic)]))
    const { report } = await json([path])
    expect(report).toEqual({ ...fromLines, files: [{ name: path }] })
  })

  it('the same from a HAR whose writer added fields of its own', async () => {
    const { report: fromLines } = await json([], traffic)
    const { report } = await json(
      [],
      JSON.stringify({ _comment: 'a "log": {', _number: 1.5, ...har }, null, 1),
    )
    expect(report).toEqual(fromLines)
  })

  it('a line with a field named log as a line', async () => {
    const { report } = await json(
      [],
      line({ vendor: 'slack', log: {}, body: '{"ok":false,"error":"ratelimited"}' }),
    )
    expect(report.reasons).toMatchObject([{ vendor: 'slack', reason: 'RATELIMITED' }])
  })

  it.each([
    ['isn’t recorded', {}, 0, 0],
    ['does it twice', { method: 'POST' }, 1, 0],
    ['may be sent twice', { method: 'GET' }, 0, 1],
  ])('a retry only as far as is known, if the method %s', async (_, request, retried, givenUp) => {
    const failures = [500, 0].map((status) => line({ vendor: 'stripe', status, body: '', ...request }))
    const { report } = await json([], failures.join(''))
    expect(report.wronglyRetried.total).toBe(retried)
    expect(report.wronglyGivenUp).toBe(givenUp)
  })

  it('no response at all as a failure of the network', async () => {
    const { report } = await json([], line({ url: 'https://slack.com/api/chat.postMessage', status: 0 }))
    expect(report.categories).toEqual([{ category: 'network', origin: 'network', count: 1 }])
  })

  it('retrying a request that carries the vendor’s idempotency key as right', async () => {
    const entry = har.log.entries.find(({ response }) => response.status === 503)
    const keyed = {
      ...entry,
      request: { ...entry?.request, headers: [{ name: 'Idempotency-Key', value: 'k' }] },
    }
    const { report } = await json([], JSON.stringify({ log: { entries: [entry, keyed] } }))
    expect(report.wronglyRetried.maybe_processed).toBe(1)
  })
})

describe('whose traffic it is', () => {
  const own = line({ url: 'https://proxy.example/dfinery/v1', body: '{"status":false,"code":40402}' })

  it.each([
    ['a rule', ['--map', 'proxy.example/dfinery=dfinery-import']],
    ['a wildcard', ['--map', '*.example=dfinery-import']],
    ['a vendor for all that no rule covers', ['--vendor', 'dfinery-import']],
    ['a file of rules', ['--config', file('rules.json', '{"map":{"proxy.example":"dfinery-import"}}')]],
    ['the first of two rules', ['--map', 'proxy.example=dfinery-import', '--map', 'proxy.example=slack']],
  ])('is said by %s', async (_, args) => {
    const { report } = await json(args, own)
    expect(report.reasons).toMatchObject([{ vendor: 'dfinery-import', reason: 'TOO_MANY_EVENTS' }])
  })

  it('is said by the record itself before any rule', async () => {
    const { report } = await json(
      ['--map', 'slack.com=stripe'],
      line({ vendor: 'slack', url: 'https://slack.com/api/x' }),
    )
    expect(report.vendors).toMatchObject([{ vendor: 'slack' }])
  })

  it.each([
    [['--map', 'proxy.example'], '“proxy.example” isn’t a rule'],
    [['--map', 'https://proxy.example=slack'], '“https://proxy.example” isn’t a rule'],
    [['--map', 'proxy.example:8080=slack'], '“proxy.example:8080” isn’t a rule'],
    [['--map', 'proxy.example=slak'], 'there is no vendor “slak”'],
    [['--vendor', 'slak'], 'there is no vendor “slak”'],
    [['--config', file('list.json', '[]')], 'isn’t a file of rules'],
    [['--top', '0'], '--top can’t be “0”'],
  ])('isn’t guessed from %j', async (args, message) => {
    const { exitCode, stderr, report } = await json(args, own)
    expect(stderr).toContain(message)
    expect(exitCode).toBe(exitCodes.usage)
    expect(report).toBeUndefined()
  })

  it.each([
    ['that isn’t there', join(folder, 'nowhere.json'), 'there is no file'],
    ['that is a folder', folder, 'is a folder'],
  ])('isn’t read from a file of rules %s', async (_, config, message) => {
    const { exitCode, stderr } = await json(['--config', config], own)
    expect(stderr).toContain(message)
    expect(exitCode).toBe(exitCodes.input)
  })
})

describe('input that is no good', () => {
  const har2 = JSON.stringify(har)

  it.each([
    ['an empty file', '', 'is empty'],
    ['nothing but line breaks', '\n\n', 'is empty'],
    ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'isn’t text'],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'is in UTF-16'],
    ['a zip', Buffer.from('PK\u0003\u0004…'), 'is an archive that can’t be read'],
    ['text that isn’t JSON', 'hello\nworld\n', 'line 1–2 isn’t JSON'],
    ['a HAR without entries', '{"log":{"version":"1.2","entries":[]}}', 'there are no responses in'],
    ['a HAR whose entries are none', '{"log":{"entries":[{"a":1}]}}', 'Each entry must have a request'],
    ['a HAR that ends before its first entry does', har2.slice(0, 80), 'is cut off'],
    ['gzip that ends before it begins', gzipSync(traffic).subarray(0, 12), 'is cut off'],
  ])('is said to be so: %s', async (_, content, message) => {
    const { exitCode, stderr, report } = await json([file('unusable', content)])
    expect(stderr).toMatch(/^faultline: .*\n {2}→ .*\n$/)
    expect(stderr).toContain(message)
    expect(exitCode).toBe(exitCodes.input)
    expect(report).toBeUndefined()
  })

  it.each([
    ['a HAR', har2.slice(0, har2.indexOf('internal.example')), 'is cut off'],
    ['gzip', gzipSync(traffic.repeat(9)).subarray(0, -9), 'is cut off'],
    ['zstd', zstdCompressSync(traffic.repeat(400)).subarray(0, -9), 'is cut off'],
  ])('is reported as far as it goes, if it is cut off: %s', async (_, content, message) => {
    const { exitCode, stderr, report } = await json([file('cut', content)])
    expect(stderr).toContain(message)
    expect(exitCode).toBe(exitCodes.input)
    expect(report.files[0].trouble).toBe('cut_off')
    if (String(content).startsWith('{')) expect(report.responses).toBe(7)
  })

  it('is named by line, and the rest counts', async () => {
    const [first = '', second = ''] = traffic.split('\n')
    const lines = [
      first,
      '{"cut',
      '',
      '[1]',
      '{"status":"200"}',
      '{"status":200,"vendor":"nobody"}',
      second,
      'x',
      'y',
    ]
    const { report, exitCode, stderr } = await json([file('bad.ndjson', lines.join('\r\n'))])
    expect(exitCode).toBe(exitCodes.ok)
    expect(report.responses).toBe(2)
    expect(report.bad.total).toBe(6)
    expect(
      report.bad.runs.map(({ first, last, why }: Record<string, unknown>) => [first, last, why]),
    ).toEqual([
      [2, 2, 'not_json'],
      [4, 4, 'not_an_object'],
      [5, 5, 'no_status'],
      [6, 6, 'unknown_vendor'],
      [8, 9, 'not_json'],
    ])
    expect(stderr).toContain('6 lines and entries couldn’t be used, the first at')
  })

  it('is a missing file or a folder', async () => {
    expect(await json([join(folder, 'nowhere')])).toMatchObject({ exitCode: exitCodes.input })
    expect(await json([folder])).toMatchObject({ exitCode: exitCodes.input })
  })
})

describe('prints', () => {
  it.each(['table', 'markdown', 'html'])('a %s in both languages', async (format) => {
    const english = await runCommand(['report', '--format', format], { stdin: traffic })
    expect(english.stdout).toContain('2 failures hidden behind HTTP 2xx')
    expect(english.stdout).toMatch(/CARD\\?_DECLINED/)
    const korean = await runCommand(['report', '--format', format, '--lang', 'ko'], { stdin: traffic })
    expect(korean.stdout).toContain('HTTP 2xx에 숨은 실패 2건')
  })

  it('a page that loads and runs nothing, whatever the traffic says', async () => {
    const evil = '<script src="https://evil.example/x.js"></script><img src=x onerror=alert(1)>'
    const stdin =
      traffic + line({ url: 'https://slack.com/api/x', body: JSON.stringify({ ok: false, error: evil }) })
    const { stdout } = await runCommand(['report', '--format', 'html'], { stdin })
    expect(stdout).toContain('&#x3C;script')
    expect(stdout).not.toMatch(/<(?:script|img|link|iframe)\b|@import|url\(/)
    expect(stdout).toContain('"Content-Security-Policy" content="default-src &#x27;none&#x27;;')
  })

  it('to a file, and says so on stderr', async () => {
    const path = join(folder, 'report.md')
    const { stdout, stderr } = await runCommand(['report', '--format', 'markdown', '--output', path], {
      stdin: traffic,
    })
    expect(stdout).toBe('')
    expect(stderr).toContain(path)
    expect(readFileSync(path, 'utf8')).toMatch(/^# Vendor failures/)
  })

  it('but not to the file that holds the traffic', async () => {
    const path = file('own.ndjson', traffic)
    const { stderr, exitCode } = await runCommand([
      'report',
      path,
      '--output',
      join(folder, '.', 'own.ndjson'),
    ])
    expect(stderr).toContain('own.ndjson holds the traffic, which the report would replace')
    expect([exitCode, readFileSync(path, 'utf8')]).toEqual([2, traffic])
  })

  it('only as many rows as are wanted, and how many there are besides', async () => {
    const { stdout } = await runCommand(['report', '--top', '2'], { stdin: traffic })
    expect(stdout).toContain('… and 2 others')
  })
})
