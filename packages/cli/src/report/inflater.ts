import type { Gunzip, ZstdDecompress } from 'node:zlib'

/**
 * Decompresses piece by piece, and hands out what it has before it fails: an iterator of the stream itself would drop
 * what was still buffered.
 */
export class Inflater {
  failure: Error | undefined
  readonly #stream: Gunzip | ZstdDecompress
  readonly #closed: Promise<void>
  readonly #ready: Uint8Array[] = []

  constructor(stream: Gunzip | ZstdDecompress) {
    this.#stream = stream
    this.#closed = new Promise((resolve) => stream.once('close', resolve))
    stream.on('data', (chunk: Uint8Array) => this.#ready.push(chunk))
    stream.on('error', (error) => {
      this.failure = error
    })
  }

  /** Whether what was compressed has come to its end: what follows is something else. */
  get isEnded(): boolean {
    return this.#stream.readableEnded
  }

  /** Decompresses a piece, and says how many of its bytes were used: all of them, unless it ended before. */
  async write(piece: Uint8Array): Promise<number> {
    const before = this.#stream.bytesWritten
    // After an error the stream may only close.
    const written = new Promise<void>((resolve) => this.#stream.write(piece, () => resolve()))
    await Promise.race([written, this.#closed])
    return this.isEnded ? this.#stream.bytesWritten - before : piece.length
  }

  /** What was decompressed since the last time. */
  take(): Uint8Array[] {
    return this.#ready.splice(0)
  }

  /** Waits for what is left. */
  async end(): Promise<void> {
    this.#stream.end()
    await this.#closed
  }

  stop(): void {
    this.#stream.destroy()
  }
}
