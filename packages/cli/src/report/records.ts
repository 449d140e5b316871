import { closeSync, openSync, readSync } from 'node:fs'
import type { Block, BytesBlock, FileRange } from './block.ts'
import { linesIn, readLines } from './lines.ts'

/**
 * The text of each record of a block, several at once; `undefined` for one that is too long. Throws what the system says
 * of a file.
 */
export function* recordsOf(block: Block): Generator<readonly (string | undefined)[]> {
  if (!('bytes' in block)) return yield* recordsInFile(block)
  yield Array.from({ length: block.tooLong })
  yield* recordsIn(block)
}

function* recordsInFile({ path, start, end }: FileRange): Generator<readonly (string | undefined)[]> {
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

function* recordsIn({ bytes, ends }: BytesBlock): Generator<readonly string[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!ends) return yield* linesIn(buffer)
  yield ends.map((end, index) => buffer.toString('utf8', ends[index - 1] ?? 0, end))
}
