import type { Unusable } from './record.ts'

/** A part of the traffic that can be counted by itself, in this thread or another. */
export type Block = BytesBlock | FileRange

/** Records that were read already, because the file is compressed, a HAR, or no file at all. */
export interface BytesBlock {
  /** What a record is: a line of NDJSON, or an entry of a HAR. */
  readonly format: Format
  /** Whole records, in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where each record ends, if they aren't lines. */
  readonly ends: readonly number[] | undefined
  /** Records that came before these and were too long to be kept. */
  readonly tooLong: number
}

/** Whole lines of a file of NDJSON, which whoever counts them reads. */
export interface FileRange {
  readonly format: 'ndjson'
  readonly path: string
  /** The first byte, and the one after the last. */
  readonly start: number
  readonly end: number
}

/** The formats of traffic. */
export type Format = 'ndjson' | 'har'

/** What counting a block says about its records; numbers are from 1, within the block. */
export interface BlockResult {
  /** Lines, blank ones too, or entries. */
  readonly records: number
  readonly bad: readonly BadRecord[]
}

/** A record that couldn't be used. */
export interface BadRecord {
  readonly number: number
  readonly why: Unusable
}

/** How many bytes a block has. */
export function sizeOf(block: Block): number {
  return 'bytes' in block ? block.bytes.length : block.end - block.start
}

/** About how many bytes a block has: enough to be worth sending, few enough that all threads end at once. */
export const blockSize = 2 ** 19

/** How many bytes are decoded at once: with more, the text is no longer in the processor's cache when it's parsed. */
export const pieceSize = 2 ** 16

/** The longest record that is kept, in bytes: the memory that a report takes is bounded by it. */
export const longestRecord = 2 ** 26
