// csv-spectrum, a collection of CSV that parsers got wrong. An export of it must pass untouched, and a failure that is
// written after it must end it.
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { expect, it, test } from 'vitest'
import { bodyOf, latin1, readGuarded } from './__tests__/read-guarded.ts'

const require = createRequire(import.meta.url)
const folder = join(dirname(require.resolve('csv-spectrum')), 'csvs')
const files = globSync('*.csv', { cwd: folder }).map((file) => ({
  name: basename(file, '.csv'),
  bytes: new Uint8Array(readFileSync(join(folder, file))),
}))
const failure = '{"result":"fail","message":"query_error"}'
const sizes = [1, 2, 3, 7, 1000]

it('all twelve files are here', () => expect(files).toHaveLength(12))

test.each(files)('$name passes untouched, in pieces of any size', async ({ bytes }) => {
  for (const size of sizes)
    expect(await readGuarded(bodyOf(pieces(bytes, size)))).toMatchObject({ rows: latin1(bytes) })
})

test.each(files)('$name is ended by a failure after it, once every row was delivered', async ({ bytes }) => {
  const written = Buffer.concat([bytes, Buffer.from(`\n${failure}`)])
  for (const size of sizes) {
    const guarded = await readGuarded(bodyOf(pieces(new Uint8Array(written), size)))
    expect(guarded).toMatchObject({ rows: `${latin1(bytes)}\n`, failure })
  }
})

function* pieces(bytes: Uint8Array<ArrayBuffer>, size: number): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}
