import { createGunzip, createZstdDecompress } from 'node:zlib'
import { blockSize } from './block.ts'
import { Inflater } from './inflater.ts'
import { peek } from './peek.ts'
import { TrafficError } from './traffic-error.ts'

/** The bytes as they were before they were compressed, by gzip or zstd, which their first bytes show. */
export async function decompressed(source: AsyncIterable<Uint8Array>): Promise<Decompressed> {
  const { beginning, all } = await peek(source, 4)
  const compression = compressions.find(({ magic }) => magic.every((byte, at) => beginning[at] === byte))
  return { isPlain: !compression, bytes: compression ? inflated(compression.start, all) : all }
}

interface Decompressed {
  /** Whether they weren't compressed at all. */
  readonly isPlain: boolean
  readonly bytes: AsyncIterable<Uint8Array>
}

const compressions: readonly { readonly magic: readonly number[]; readonly start: () => Inflater }[] = [
  { magic: [0x1f, 0x8b], start: () => new Inflater(createGunzip({ chunkSize: blockSize })) },
  {
    magic: [0x28, 0xb5, 0x2f, 0xfd],
    start: () => new Inflater(createZstdDecompress({ chunkSize: blockSize })),
  },
]

/** Yields everything that can be decompressed, and only then throws. */
async function* inflated(
  start: () => Inflater,
  compressed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let inflater = start()
  try {
    for await (const piece of pieces(compressed)) {
      let rest = piece
      while (rest.length > 0) {
        // A file may be several compressed ones, one after the other: logs are appended so.
        if (inflater.isEnded) inflater = start()
        rest = rest.subarray(await inflater.write(rest))
        yield* inflater.take()
        if (inflater.failure) throw new TrafficError('corrupt', inflater.failure)
      }
    }
    await inflater.end()
    yield* inflater.take()
    if (inflater.failure) throw new TrafficError('cut_off', inflater.failure)
  } finally {
    inflater.stop()
  }
}

/** Small pieces, because a little may become a thousand times as much. */
async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks)
    for (let start = 0; start < chunk.length; start += pieceSize)
      yield chunk.subarray(start, start + pieceSize)
}

const pieceSize = 2 ** 16
