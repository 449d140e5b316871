import { type BytesBlock, blockSize } from './block.ts'
import { HarScanner } from './har-scanner.ts'
import { TrafficError } from './traffic-error.ts'

/** Cuts a HAR into blocks of whole entries, as it streams by. An entry that is too long is skipped, however long it is. */
export async function* harBlocks(
  chunks: AsyncIterable<Uint8Array>,
  longest?: number,
): AsyncGenerator<BytesBlock> {
  const scanner = new HarScanner(longest)
  let entries: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    for (const entry of scanner.push(chunk)) {
      if (entry === 'too_long') {
        yield block(entries, 0)
        yield block([], 1)
        entries = []
        length = 0
        continue
      }
      entries.push(entry)
      length += entry.length
    }
    if (length < blockSize) continue
    yield block(entries, 0)
    entries = []
    length = 0
  }
  if (entries.length > 0) yield block(entries, 0)
  if (!scanner.isComplete) throw new TrafficError('cut_off')
}

function block(entries: readonly Uint8Array[], tooLong: number): BytesBlock {
  let end = 0
  const ends = entries.map(({ length }) => (end += length))
  return { format: 'har', bytes: Buffer.concat(entries), ends, tooLong }
}
