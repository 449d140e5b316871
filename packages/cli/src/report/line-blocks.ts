import { type BytesBlock, longestRecord } from './block.ts'
import { lineFeed } from './lines.ts'

/** Cuts a stream of bytes into blocks of whole lines. A line that is too long is skipped, however long it is. */
export async function* lineBlocks(
  chunks: AsyncIterable<Uint8Array>,
  longest: number = longestRecord,
): AsyncGenerator<BytesBlock> {
  let pieces: Uint8Array[] = []
  let length = 0
  let tooLong = 0
  let skipping = false

  const keep = (piece: Uint8Array) => {
    if (skipping || piece.length === 0) return
    if (length + piece.length > longest) {
      skipping = true
      pieces = []
      length = 0
    } else {
      pieces.push(piece)
      length += piece.length
    }
  }

  for await (const chunk of chunks) {
    const first = chunk.indexOf(lineFeed) + 1
    if (first === 0) {
      keep(chunk)
      continue
    }
    keep(chunk.subarray(0, first))
    const last = chunk.lastIndexOf(lineFeed) + 1
    if (skipping) tooLong++
    yield block(skipping ? [chunk.subarray(first, last)] : [...pieces, chunk.subarray(first, last)], tooLong)
    tooLong = 0
    skipping = false
    pieces = []
    length = 0
    keep(chunk.subarray(last))
  }
  if (skipping || length > 0) yield block(pieces, skipping ? 1 : 0)
}

function block(pieces: readonly Uint8Array[], tooLong: number): BytesBlock {
  return { format: 'ndjson', bytes: Buffer.concat(pieces), ends: undefined, tooLong }
}
