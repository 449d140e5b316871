import { longestRecord } from './block.ts'

/**
 * Finds the entries of a HAR in bytes that come in chunks: what stands in `log.entries`. It follows strings and
 * brackets only; whether an entry is JSON is for whoever parses it.
 */
export class HarScanner {
  readonly #longest: number
  /** The names of the objects that we're in; `''` for an array. */
  readonly #path: string[] = []
  #depth = 0
  /** The name of a field, if it's being read where it may be `log` or `entries`. */
  #name = ''
  #inString = false
  #escaped = false
  /** The array of entries is at this depth; 0 if we aren't in it. */
  #entriesDepth = 0
  #pieces: Uint8Array[] = []
  #length = 0
  #isTooLong = false
  #started = false

  constructor(longest: number = longestRecord) {
    this.#longest = longest
  }

  /** Whether the document has come to its end. */
  get isComplete(): boolean {
    return this.#started && this.#depth === 0
  }

  /** The entries that end in this chunk. */
  *push(chunk: Uint8Array): Generator<Uint8Array | 'too_long'> {
    let start = this.#inEntry ? 0 : -1
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0
      if (this.#inString) {
        this.#readString(byte)
        continue
      }
      switch (byte) {
        case quote:
          this.#inString = true
          this.#name = ''
          break
        case openBrace:
        case openBracket:
          if (this.#depth > 0 && this.#depth === this.#entriesDepth) start = at
          this.#open(byte)
          break
        case closeBrace:
        case closeBracket:
          this.#close()
          if (start < 0 || this.#depth !== this.#entriesDepth) break
          this.#keep(chunk.subarray(start, at + 1))
          yield this.#takeEntry()
          start = -1
      }
    }
    if (start >= 0) this.#keep(chunk.subarray(start))
  }

  get #inEntry(): boolean {
    return this.#entriesDepth > 0 && this.#depth > this.#entriesDepth
  }

  #readString(byte: number): void {
    if (this.#escaped) this.#escaped = false
    else if (byte === backslash) this.#escaped = true
    else if (byte === quote) this.#inString = false
    else if (this.#depth <= 2 && this.#name.length < longestName) this.#name += String.fromCharCode(byte)
  }

  #open(byte: number): void {
    this.#started = true
    this.#depth++
    if (this.#depth > 3) return
    this.#path[this.#depth] = this.#depth === 1 ? '' : this.#name
    if (this.#depth === 3 && byte === openBracket && this.#path[2] === 'log' && this.#name === 'entries')
      this.#entriesDepth = 3
  }

  #close(): void {
    this.#depth--
    if (this.#depth < this.#entriesDepth) this.#entriesDepth = 0
  }

  #keep(piece: Uint8Array): void {
    if (this.#length + piece.length > this.#longest) {
      this.#isTooLong = true
      this.#pieces = []
    }
    if (this.#isTooLong) return
    this.#pieces.push(piece)
    this.#length += piece.length
  }

  #takeEntry(): Uint8Array | 'too_long' {
    const entry = this.#isTooLong ? 'too_long' : Buffer.concat(this.#pieces)
    this.#pieces = []
    this.#length = 0
    this.#isTooLong = false
    return entry
  }
}

const longestName = 16
const [quote, backslash] = [0x22, 0x5c]
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d]
