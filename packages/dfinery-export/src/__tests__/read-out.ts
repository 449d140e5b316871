import type { DecodeOptions } from '@faultline/core'
import { type DfineryExportFault, dfineryExport } from '../adapter.ts'

/** What came of a whole export: every byte that was delivered, as text and as chunks, and the fault at its end. */
export interface ReadOut {
  readonly rows: string
  readonly chunks: readonly Uint8Array[]
  readonly fault?: DfineryExportFault
}

/** Decodes a response as a user would, and reads the stream to its end, good or bad. */
export async function readOut(response: Response, options?: DecodeOptions): Promise<ReadOut> {
  const outcome = await dfineryExport.decode<ReadableStream<Uint8Array>>(response, options as object)
  if (!outcome.ok) return { rows: '', chunks: [], fault: outcome.fault }
  const reader = outcome.value.getReader()
  const chunks: Uint8Array[] = []
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { rows: textOf(chunks), chunks }
      chunks.push(value)
    }
  } catch (error) {
    if (!dfineryExport.isError(error)) throw error
    return { rows: textOf(chunks), chunks, fault: error.fault }
  }
}

/** A response whose body comes in these chunks, one a pull, and then ends, or breaks with an error. */
export function responseOf(chunks: Iterable<string | Uint8Array<ArrayBuffer>>, broken?: Error): Response {
  const rest = chunks[Symbol.iterator]()
  return new Response(
    new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const { done, value } = rest.next()
          if (!done) controller.enqueue(typeof value === 'string' ? new TextEncoder().encode(value) : value)
          else if (broken) controller.error(broken)
          else controller.close()
        },
      },
      { highWaterMark: 0 },
    ),
  )
}

/** Gives bytes byte for byte: a broken character stays as it is, and so does a byte order mark. */
function textOf(chunks: readonly Uint8Array[]): string {
  return Buffer.concat(chunks).toString('latin1')
}

/** The same spelling of a text: a character a byte. */
export function latin1(body: string | Uint8Array): string {
  return Buffer.from(body).toString('latin1')
}
