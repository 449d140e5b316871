import { closeSync, openSync, readSync } from 'node:fs'
import type { Block, BytesBlock, FileRange } from './block.ts'
import { linesIn, readLines } from './lines.ts'

/** The text of each record of a block; `undefined` for one that is too long. Throws what the system says of a file. */
export function* recordsOf(block: Block): Generator<string | undefined> {
  if (!('bytes' in block)) return yield* recordsInFile(block)
  for (let count = 0; count < block.tooLong; count++) yield undefined
  yield* recordsIn(block)
}

function* recordsInFile({ path, start, end }: FileRange): Generator<string | undefined> {
  const file = openSync(path, 'r')
  let at = start
  try {
    yield* readLines((into, offset, most) => {
      const length = readSync(file, into, offset, Math.min(most, end - at), at)
      at += length
      return length
    })
  } finally {
    closeSync(file)
  }
}

function* recordsIn({ bytes, ends }: BytesBlock): Generator<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!ends) return yield* linesIn(buffer)
  let start = 0
  for (const end of ends) {
    yield buffer.toString('utf8', start, end)
    start = end
  }
}
