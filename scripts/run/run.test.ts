import { join } from 'node:path'
import { expect, it } from 'vitest'
import { capture } from './capture.ts'
import { root } from './root.mjs'

it('says what it can do when asked for something else', async () => {
  const { code, output } = await capture(process.execPath, [join(root, 'scripts/run.mjs'), 'toString'])
  expect(code).toBe(1)
  expect(output).toContain('there is no command "toString"')
  expect(output).toContain('start, test, docs, build')
})

it('takes a command that is not there for a failure', async () => {
  expect(await capture('no-such-command-anywhere', [])).toMatchObject({ code: 127 })
})
