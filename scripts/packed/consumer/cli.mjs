// The program as npx runs it: that it starts quickly, reads stdin, and exits with what it promises.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const { bin } = JSON.parse(readFileSync(new URL('node_modules/@faultline/cli/package.json', import.meta.url)))
const program = new URL(`node_modules/@faultline/cli/${bin.faultline}`, import.meta.url).pathname
const env = { ...process.env, NO_COLOR: '1', LC_ALL: 'C' }
const run = (args, input = '') =>
  spawnSync(process.execPath, [program, ...args], { input, env, encoding: 'utf8' })

const explained = run(['explain', 'stripe', 'card_declined'])
assert.equal(explained.stderr, '')
assert.match(explained.stdout, /^The card was declined\n/)

const decoded = run(
  ['decode'],
  'HTTP/2 200\n\n{"status":false,"code":40402,"message":"TOO_MANY_EVENTS","data":null}',
)
assert.equal(decoded.status, 10)
assert.match(decoded.stdout, /TOO_MANY_EVENTS/)

const line = JSON.stringify({
  url: 'https://slack.com/api/x',
  status: 200,
  headers: {},
  body: '{"ok":false,"error":"ratelimited"}',
})
const reported = run(['report', '--json'], `${line}\n`)
assert.equal(reported.status, 0, reported.stderr)
assert.match(reported.stdout, /ratelimited|RATELIMITED/)

assert.equal(run(['explain', 'strpe', 'x']).status, 2)

/** The quickest of several runs in ms: what else the machine does isn't the program's. */
const quickest = (start) => {
  const times = Array.from({ length: 15 }, () => {
    const from = performance.now()
    start()
    return performance.now() - from
  })
  return Math.round(Math.min(...times))
}
const bare = quickest(() => spawnSync(process.execPath, ['--eval', '0']))
const explain = quickest(() => run(['explain', 'stripe', 'card_declined']))
console.log(`measured: explain takes ${explain} ms, of which Node itself ${bare} ms`)
// It's under 150 ms on a machine of its own; beside Node's own start, a busy one is as slow in both.
assert.ok(explain < 6 * bare)
