import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test, vi } from 'vitest'

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const job = fileURLToPath(new URL('./job.ts', import.meta.url))

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

/** A new folder that is deleted after the tests. */
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'faultline-'))
  folders.push(folder)
  return folder
}

/** Runs the command as `npm start` does, in its own process. */
async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['--conditions=@faultline/source', job, ...args], {
    env: { ...process.env, ...env },
  })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk) => (stdout += chunk))
  child.stderr.on('data', (chunk) => (stderr += chunk))
  const code = await new Promise((resolve) => child.once('close', resolve))
  return { code, stdout, stderr }
}

const linesOf = async (file: string) =>
  (await readFile(file, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

test.concurrent('the rough scenario ends with a table and a ledger that adds up', async () => {
  const folder = await newFolder()
  const { code, stdout } = await run(['--events', '1500', '--seed', '3', '--latency', '0', '--out', folder])
  expect(stdout).toContain('The ledger adds up.')
  expect(code).toBe(0)
  expect(stdout).toContain('importing events: 1500 of 1500')
  for (const vendor of ['dfinery-import', 'dfinery-export', 'status-object', 'code-string'])
    expect(stdout).toContain(`│ ${vendor} `)
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1]?.replaceAll(',', ''))
  const [accepted, deadLettered, inDoubt] = [
    /([\d,]+) accepted/,
    /([\d,]+) dead-lettered/,
    /([\d,]+) in doubt/,
  ].map(number)
  expect(accepted! + deadLettered! + inDoubt!).toBe(1500)
  const unaccepted = [
    ...(await linesOf(join(folder, 'dead-lettered.jsonl'))),
    ...(await linesOf(join(folder, 'in-doubt.jsonl'))),
  ]
  expect(unaccepted.flatMap(({ events }) => events).length).toBe(deadLettered! + inDoubt!)
  for (const { fault } of unaccepted) expect(fault).toMatchObject({ vendor: 'dfinery-import' })
  expect((await readdir(folder)).sort()).toEqual(['dead-lettered.jsonl', 'events.csv', 'in-doubt.jsonl'])
})

test.concurrent('a vendor that reports success and stores nothing is detected', async () => {
  const folder = await newFolder()
  const { code, stdout } = await run([
    '--events',
    '3000',
    '--scenario',
    'lying',
    '--latency',
    '0',
    '--out',
    folder,
  ])
  expect(code).toBe(1)
  expect(stdout).toMatch(/e-\d+ is accepted, but was stored 0 times/)
  expect(stdout).toContain('The ledger does NOT add up.')
})

describe.concurrent('how it ends', () => {
  const rows: [args: string[], code: number, says: RegExp][] = [
    [['--help'], 0, /Exit codes:/],
    [['export', '--help'], 0, /--cut <size>/],
    [['--events', 'many'], 2, /--events/],
    [['--batch', '0'], 2, /above 0/],
    [['--engine', 'kafka'], 2, /process, bullmq/],
    [['--nonsense'], 2, /unknown option/],
    [['export', '--size', '12 parsecs'], 2, /64MiB/],
  ]
  test.each(rows)('%j with %d', async (args, code, says) => {
    const ended = await run(args)
    expect(ended).toMatchObject({ code })
    expect(ended.stdout + ended.stderr).toMatch(says)
  })

  test('with 3 if there is no Redis', async () => {
    const missing = await run(['--engine', 'bullmq'], { PATH: '', REDIS_URL: '' })
    expect(missing).toMatchObject({ code: 3, stderr: expect.stringContaining('install redis-server') })
    const silent = await run(['--engine', 'bullmq'], { REDIS_URL: 'redis://:secret@127.0.0.1:1/' })
    expect(silent).toMatchObject({ code: 3, stderr: expect.stringContaining('at 127.0.0.1:1,') })
    expect(silent.stderr).not.toContain('secret')
  })
})

describe.concurrent('export', () => {
  test('is complete, from vendors in another process', async () => {
    const folder = await newFolder()
    const target = join(folder, 'events.csv')
    const { code, stdout } = await run(['export', '--out', target, '--size', '2MiB'])
    expect(code).toBe(0)
    expect(stdout).toContain('is complete: 2097152 bytes')
    expect(await readdir(folder)).toEqual(['events.csv'])
  })

  test('names the fault of one that was cut off, keeps its rows and ends with 4', async () => {
    const folder = await newFolder()
    const target = join(folder, 'events.csv')
    const { code, stderr } = await run(['export', '--out', target, '--size', '2MiB', '--cut', '1MiB'])
    expect(code).toBe(4)
    expect(stderr).toContain('network from dfinery-export')
    expect(await readdir(folder)).toEqual(['events.csv.partial'])
    const { length } = await readFile(`${target}.partial`)
    expect(length).toBeGreaterThan(0)
    expect(length).toBeLessThanOrEqual(2 ** 20)
  })
})
