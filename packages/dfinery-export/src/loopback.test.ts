import { once } from 'node:events'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import { readOut } from './__tests__/read-out.ts'
import { dfineryExport } from './adapter.ts'

const header = 'event,user\n'
const failure = '{"result":"fail","message":"query_error"}'
let server: Server

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/export/event`
}

/** Writes, and gives what was written the time to arrive by itself. */
async function send(response: ServerResponse, text: string): Promise<void> {
  response.write(text)
  await new Promise((resolve) => setTimeout(resolve, 30))
}

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

it('a failure after rows, however it is cut into packets, ends the export', async () => {
  const url = await serve(async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv' })
    await send(response, `${header}login,u1\nlog`)
    await send(response, failure.slice(0, 9))
    response.end(failure.slice(9))
  })
  expect(await readOut(await fetch(url))).toMatchObject({
    rows: `${header}login,u1\nlog`,
    fault: { phase: 'stream', reason: 'QUERY_ERROR' },
  })
})

it('a connection cut in the middle ends the export', async () => {
  const url = await serve(async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv', 'x-request-id': 'export-7' })
    await send(response, `${header}login,{`)
    response.socket?.destroy()
  })
  expect(await readOut(await fetch(url))).toMatchObject({
    rows: `${header}login,{`,
    fault: { status: 200, category: 'network', phase: 'stream', decidedBy: 'transport', retryable: true },
  })
})

it('a body shorter than its Content-Length ends the export', async () => {
  const url = await serve(async (_, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    await send(response, header)
    response.socket?.end()
  })
  expect(await readOut(await fetch(url))).toMatchObject({ rows: header, fault: { category: 'network' } })
})

it('corrupt gzip is a fault, and intact gzip is none', async () => {
  const packed = gzipSync(`${header}${'login,u1\n'.repeat(1000)}`)
  const url = await serve((request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' })
    response.end(request.headers['x-corrupt'] ? packed.fill(255, 20, 40) : packed)
  })
  expect((await readOut(await fetch(url))).rows).toHaveLength(header.length + 9000)
  expect(await readOut(await fetch(url, { headers: { 'x-corrupt': 'yes' } }))).toHaveProperty('fault')
})

it('cancelling the stream ends the vendor’s work too', async () => {
  let closed: Promise<unknown> | undefined
  const url = await serve((_, response) => {
    closed = once(response, 'close')
    response.write(header)
    const timer = setInterval(() => response.write('login,u1\n'), 5)
    response.on('close', () => clearInterval(timer))
  })
  for await (const chunk of await dfineryExport.decodeOrThrow(fetch(url))) {
    expect(chunk.length).toBeGreaterThan(0)
    break
  }
  await closed
})

it('a refused connection was never made', async () => {
  const url = await serve(() => {})
  server.close()
  await once(server, 'close')
  expect(await dfineryExport.decode(fetch(url))).toMatchObject({
    ok: false,
    fault: { status: 0, category: 'network', processed: 'no' },
  })
})
