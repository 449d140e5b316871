import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { expect, it, test } from 'vitest'
import { runCommand } from '../__tests__/run-command.ts'
import { exitCodes } from '../exit-codes.ts'

const fixture = (name: string) => fileURLToPath(new URL(`../extract/__fixtures__/${name}`, import.meta.url))
const catalogue = (args: string[], options?: Parameters<typeof runCommand>[1]) =>
  runCommand(['catalogue', ...args], options)

it('extract prints JSON for programs and columns for people', async () => {
  const piped = await catalogue(['extract', fixture('page.html')])
  expect(piped).toMatchObject({ exitCode: 0, stderr: '' })
  expect(JSON.parse(piped.stdout)).toMatchObject({
    problems: [],
    tables: [{ heading: 'Errors', rows: [{ codes: ['missing_field'], statuses: [400] }, {}, {}] }],
  })
  const { stdout } = await catalogue(['extract', fixture('page.html')], { interactive: true })
  expect(stdout).toContain('Meaning → explanation, sure')
  expect(stdout).toMatch(/^400 +too_heavy, too_wide$/m)
})

it('extract --adapter drafts a catalogue, and asks whose it is', async () => {
  const args = ['extract', fixture('page.html'), '--adapter']
  const named = await catalogue([
    ...args,
    '--vendor',
    'acme',
    '--title',
    'Acme API',
    '--docs-url',
    'https://acme.example',
  ])
  expect(named).toMatchObject({ exitCode: 0, stderr: '' })
  expect(named.stdout).toContain("SLOW_DOWN: { code: 'slow_down', status: 429, category: 'rate_limited' },")
  expect(await catalogue(args)).toMatchObject({ exitCode: exitCodes.usage, stdout: '' })
  const misnamed = await catalogue([...args, '--vendor', 'Acme Inc', '--title', 'Acme API'])
  expect(misnamed.stderr).toBe(
    'faultline: “Acme Inc” is not an id\n  → Use lower-case letters, digits and dashes, as in acme-billing.\n',
  )
})

it('names rows that can’t be read by their line, and exits with 3', async () => {
  const { exitCode, stderr } = await catalogue(['extract', fixture('ragged.md')])
  expect(exitCode).toBe(exitCodes.input)
  expect(stderr).toContain('line 6, row 2: has 2 cells, and the header has 3\n')
  expect(stderr).toContain('line 14: is below a table whose rows a line break cut in two\n')
})

const page = `# Errors\n\n|HTTP Response Code|Code|\n|-|-|
|400|ValidationInputParamsError|\n|401|Unauthorized|\n|404|NotFound|\n|429|TooManyRequests|\n|500|ServerError|\n`

it('check agrees with a page, and exits with 1 if it has changed', async () => {
  const args = ['check', 'code-string', '-']
  expect(await catalogue(args, { stdin: page })).toMatchObject({ exitCode: 0, stderr: '' })
  const changed = page.replace('404|NotFound', '410|NotFound|\n|402|Pay`|<b>').replace('|<b>', '')
  const { exitCode, stdout } = await catalogue([...args, '--markdown'], { stdin: changed })
  expect(exitCode).toBe(exitCodes.drift)
  expect(stdout).toBe(`## APITube News API: 2 differences between the page and the catalogue

| Change | Reason | Catalogue | Page | Line |
| --- | --- | --- | --- | ---: |
| code added |  |  | \`Payˋ\` | 8 |
| moved to another status | \`NOT_FOUND\` | \`404\` | \`410\` | 7 |

Compared 6 rows in 1 table with 5 documented failures. https://docs.apitube.io/platform/news-api/http-response-codes
`)
  const korean = await catalogue([...args, '--lang', 'ko'], { stdin: changed })
  expect(korean.stdout).toContain('다른 상태로 이동')
  const json = await catalogue([...args, '--json'], { stdin: changed })
  expect(JSON.parse(json.stdout).drifts).toHaveLength(2)
})

it('check calls nothing removed that stands in a row it couldn’t read', async () => {
  const { exitCode, stdout } = await catalogue(['check', 'code-string', '-'], {
    stdin: page.replace('|NotFound|', '|'),
  })
  expect(exitCode).toBe(exitCodes.input)
  expect(stdout).toContain('only a part of the page could be compared')
  expect(stdout).not.toContain('NotFound')
})

it('reads a page from its address, in the encoding that its server names', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/gone') response.writeHead(410).end()
    else response.writeHead(200, { 'content-type': 'text/html; charset=euc-kr' }).end(koreanPage)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { stdout } = await catalogue(['extract', `${address}/errors`])
  expect(JSON.parse(stdout).tables[0].rows[0]).toMatchObject({ codes: ['E1'], explanation: '오류' })
  expect(await catalogue(['extract', `${address}/gone`])).toMatchObject({ exitCode: exitCodes.input })
  await new Promise((done) => server.close(done))
  expect(await catalogue(['extract', `${address}/errors`])).toMatchObject({ exitCode: exitCodes.input })
})

/** `오류` in EUC-KR, which no encoder of the platform writes. */
const koreanWord = Buffer.from([0xbf, 0xc0, 0xb7, 0xf9])
const koreanPage = Buffer.concat([
  Buffer.from('<html><table><tr><th>Status<th>Error code<th>Meaning<tr><td>400<td>E1<td>'),
  koreanWord,
  Buffer.from('</table></html>'),
])

/** A line that never ends: what is read of it is bounded. */
const endless = () =>
  Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(2 ** 20, 'x')
    })(),
  )

test.each([
  ['nothing', '', 'empty'],
  ['a page without tables', '# Errors\n\nThere are none.', 'no error table'],
  ['a binary file', Readable.from([Buffer.from([0x89, 0x50, 0, 1])]), 'text'],
  ['an unreadable encoding', Readable.from([koreanWord]), 'UTF-8'],
  ['an endless line', endless(), '8 MiB'],
  ['Markdown as long as a book', '|a|b|\n'.repeat(200_000), '1 MiB'],
  ['a page of nothing but depth', '<div>'.repeat(20_000), 'nested'],
])('says what is wrong with %s, and what to do', async (_, stdin, says) => {
  const { exitCode, stdout, stderr } = await catalogue(['extract', '-'], { stdin })
  expect({ exitCode, stdout }).toEqual({ exitCode: exitCodes.input, stdout: '' })
  expect(stderr).toContain(says)
  expect(stderr).toMatch(/^faultline: .*\n {2}→ .*\n$/)
})

it('says that there is no such file, folder or vendor', async () => {
  expect((await catalogue(['extract', 'no-such-page.md'])).stderr).toContain('no-such-page.md')
  expect((await catalogue(['extract', fixture('')])).exitCode).toBe(exitCodes.input)
  expect((await catalogue(['check', 'stripo', '-'])).stderr).toContain('Did you mean stripe?')
})

it('export writes tables as JSON and CSV, and the decision as SQL', async () => {
  const json = await catalogue(['export', 'dfinery-import'])
  expect(JSON.parse(json.stdout).failures).toHaveLength(8)
  const { stdout } = await catalogue(['export', 'dfinery-import', 'status-object', '--format', 'csv'])
  const lines = stdout.split('\r\n')
  expect(lines[0]).toMatch(/^vendor,reason,code,subcode,/)
  expect(lines[6]).toMatch(
    /^dfinery-import,TOO_MANY_EVENTS,40402,,,,200,,request_too_large,request,false,no,/,
  )
  expect(lines).toHaveLength(8 + 16 + 2)
  const sql = await catalogue(['export', 'dfinery-import', 'linear', '--format', 'sql'])
  expect(sql.stdout).toContain('CREATE VIEW faultline_decisions AS')
  expect(sql.stderr).toContain('linear')
  const all = await catalogue(['export', '--format', 'csv', '--table', 'vendors'])
  expect(all.stdout.split('\r\n').length).toBeGreaterThan(50)
})
