import { beginsArchive } from '@faultline/decoder'
import type { Block, Format } from './block.ts'
import { decompressed } from './decompress.ts'
import { fileRanges } from './file-ranges.ts'
import { harBlocks } from './har-blocks.ts'
import { lineBlocks } from './line-blocks.ts'
import { peek } from './peek.ts'
import { TrafficError } from './traffic-error.ts'

/** Traffic that was opened. */
export interface Traffic {
  readonly format: Format
  /** Throws a {@link TrafficError} at the place from which on it can't be read. */
  readonly blocks: AsyncIterable<Block> | Iterable<Block>
}

/**
 * Opens traffic: finds out by its first bytes how it is compressed and what it is. Throws a TrafficError if it's unusable.
 * With the path of a file, its plain lines needn't come from the stream: each thread reads its own.
 */
export async function openTraffic(source: AsyncIterable<Uint8Array>, path?: string): Promise<Traffic> {
  const { isPlain, bytes: decoded } = await decompressed(source)
  const { beginning, all } = await peek(decoded, beginningSize)
  if (beginning.length === 0) throw new TrafficError('empty')
  if (startsWith(beginning, [0xff, 0xfe]) || startsWith(beginning, [0xfe, 0xff]))
    throw new TrafficError('utf16')
  if (otherArchives.some((magic) => startsWith(beginning, magic))) throw new TrafficError('other_archive')
  if (beginning.includes(0)) throw new TrafficError('binary')
  const hasMark = startsWith(beginning, byteOrderMark)
  const bytes = hasMark ? without(byteOrderMark.length, all) : all
  const text = Buffer.from(beginning).toString('utf8', hasMark ? byteOrderMark.length : 0)
  if (text.trim() === '' && beginning.length < beginningSize) throw new TrafficError('empty')
  if (beginsArchive(text)) return { format: 'har', blocks: harBlocks(bytes) }
  const ownRanges = isPlain && path !== undefined
  return {
    format: 'ndjson',
    blocks: ownRanges ? fileRanges(path, hasMark ? byteOrderMark.length : 0) : lineBlocks(bytes),
  }
}

const beginningSize = 4096
const byteOrderMark = [0xef, 0xbb, 0xbf]
/** xz, bzip2, zip, 7z. */
const otherArchives = [
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x42, 0x5a, 0x68],
  [0x50, 0x4b, 0x03, 0x04],
  [0x37, 0x7a, 0xbc, 0xaf],
]

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte)
}

async function* without(first: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = first
  for await (const chunk of chunks) {
    yield chunk.subarray(left)
    left = Math.max(0, left - chunk.length)
  }
}
