import type { Unusable } from './record.ts'

/** A part of a traffic file that can be counted by itself, in this thread or another. */
export interface Block {
  /** What a record is: a line of NDJSON, or an entry of a HAR. */
  readonly format: Format
  /** Whole records, in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where each record ends, if they aren't lines. */
  readonly ends: readonly number[] | undefined
  /** Records that came before these and were too long to be kept. */
  readonly tooLong: number
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

/** About how many bytes a block has: enough to be worth sending, few enough to decode at once. */
export const blockSize = 2 ** 19

/** The longest record that is kept, in bytes: the memory that a report takes is bounded by it. */
export const longestRecord = 2 ** 26
