import { dfineryExport } from '@faultline/dfinery-export'
import { createFetch } from '@faultline/integrations/fetch'
import type { Suite } from '../suite.ts'

/** An export over real HTTP, read to its end: with or without JSON in every row, whose braces have to be looked at. */
export function stream(url: string, rows: 'plain' | 'with JSON in every row'): Suite {
  const address = `${url}/${rows === 'plain' ? 'csv' : 'csv-with-json'}`
  const exportFetch = createFetch(dfineryExport)
  return {
    group: 'stream',
    title: `8 MB of CSV, ${rows}`,
    baseline: { name: 'for await of response.body', run: async () => sizeOf((await fetch(address)).body) },
    runs: [
      {
        name: 'for await of the value of decode',
        run: async () => sizeOf(await dfineryExport.decodeOrThrow(fetch(address))),
        aim: rows === 'plain' ? 1.25 : 1.9,
      },
      {
        name: 'for await of the body of createFetch',
        run: async () => sizeOf((await exportFetch(address)).body),
      },
    ],
    measure: { rounds: 60, roundMs: 1 },
  }
}

/** Reads a stream to its end, and gives how many bytes it had. */
export async function sizeOf(stream: ReadableStream<Uint8Array> | null): Promise<number> {
  let size = 0
  for await (const chunk of stream ?? []) size += chunk.length
  return size
}
