import { dfineryExport } from '@faultline/dfinery-export'
import { createFetch } from '@faultline/integrations/fetch'
import type { Suite } from '../suite.ts'

/** An export over real HTTP, read to its end. */
export function csvGuard(url: string): Suite {
  const address = `${url}/csv`
  const exportFetch = createFetch(dfineryExport)
  return {
    title: 'fetch and 8 MB of CSV, chunk by chunk',
    baseline: { name: 'for await of response.body', run: async () => sizeOf((await fetch(address)).body) },
    contenders: [
      {
        name: 'for await of the value of decode',
        run: async () => sizeOf(await dfineryExport.decodeOrThrow(fetch(address))),
        aim: 1.1,
      },
      {
        name: 'for await of the body of createFetch',
        run: async () => sizeOf((await exportFetch(address)).body),
        aim: 1.25,
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
