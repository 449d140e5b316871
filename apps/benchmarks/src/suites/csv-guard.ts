import { dfineryExport } from '@faultline/dfinery-export'
import { createFetch } from '@faultline/integrations/fetch'
import type { Suite } from '../suite.ts'

/** An export over real HTTP, read to its end: with or without JSON in every row, whose braces have to be looked at. */
export function csvGuard(url: string, rows: 'plain' | 'with JSON in every row'): Suite {
  const address = `${url}/${rows === 'plain' ? 'csv' : 'csv-with-json'}`
  const exportFetch = createFetch(dfineryExport)
  return {
    title: `fetch and 8 MB of CSV, ${rows}`,
    baseline: { name: 'for await of response.body', run: async () => sizeOf((await fetch(address)).body) },
    contenders: [
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
    measure: { rounds: 400, roundMs: 1 },
  }
}

async function sizeOf(stream: ReadableStream<Uint8Array> | null): Promise<number> {
  let size = 0
  for await (const chunk of stream ?? []) size += chunk.length
  return size
}
