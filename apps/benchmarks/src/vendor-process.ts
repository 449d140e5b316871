// Responds on loopback, in a process of its own, so that its cost counts for nobody: sends its port to its parent.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { csv, json } from './bodies.ts'

const gibibyte = 2 ** 30

/** What each path responds with: its chunks are repeated up to so many bytes. */
const bodies: Record<string, { type: string; chunks: readonly Buffer[]; bytes?: number }> = {
  '/1kb': { type: 'application/json', chunks: [Buffer.from(json(1000))] },
  '/1mb': { type: 'application/json', chunks: [Buffer.from(json(1_000_000))] },
  '/csv': { type: 'text/csv', chunks: csv(8_000_000, false) },
  '/csv-with-json': { type: 'text/csv', chunks: csv(8_000_000, true) },
  '/csv-gibibyte': { type: 'text/csv', chunks: csv(8_000_000, false), bytes: gibibyte },
}

const server = createServer((incoming, outgoing) => {
  const { type, chunks, bytes = 0 } = bodies[incoming.url ?? ''] ?? { type: 'text/plain', chunks: [] }
  outgoing.setHeader('content-type', type)
  if (chunks.length === 1) outgoing.setHeader('content-length', chunks[0]?.length ?? 0)
  Readable.from(repeated(chunks, bytes)).pipe(outgoing)
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit())

function* repeated(chunks: readonly Buffer[], bytes: number): Generator<Buffer> {
  let sent = 0
  do
    for (const chunk of chunks) {
      sent += chunk.length
      yield chunk
    }
  while (sent < bytes && chunks.length > 0)
}
