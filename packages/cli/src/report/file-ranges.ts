import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { blockSize, type FileRange } from './block.ts'
import { lineFeed } from './lines.ts'

/** Divides a file of NDJSON into ranges of whole lines, from a byte on. Whoever counts a range reads it. */
export function* fileRanges(path: string, first: number, length = rangeSize): Generator<FileRange> {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    for (let start = first; start < size; ) {
      const end = endOfLine(file, start + length - 1, size)
      yield { format: 'ndjson', path, start, end }
      start = end
    }
  } finally {
    closeSync(file)
  }
}

/** The byte after the first line feed from here on, or the end of the file. */
function endOfLine(file: number, from: number, size: number): number {
  const bytes = Buffer.allocUnsafe(lookAhead)
  for (let at = from; at < size; at += lookAhead) {
    const read = readSync(file, bytes, 0, lookAhead, at)
    const found = bytes.subarray(0, read).indexOf(lineFeed)
    if (found >= 0) return at + found + 1
  }
  return size
}

const rangeSize = 2 * blockSize
const lookAhead = 2 ** 12
