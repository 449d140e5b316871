import { once } from 'node:events'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import { endWith, readGuarded } from './__tests__/read-guarded.ts'
import { open } from './guard.ts'

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
  expect(await read(url)).toMatchObject({ rows: `${header}login,u1\nlog`, failure })
})

it('a failure amid rows ends the export and the vendor’s work, too', async () => {
  let closed: Promise<unknown> | undefined
  const url = await serve(async (_, response) => {
    closed = once(response, 'close')
    await send(response, `${header}${failure}\n`)
    const timer = setInterval(() => response.write('login,u1\n'.repeat(5000)), 1)
    response.on('close', () => clearInterval(timer))
  })
  const { rows, failure: text } = await read(url)
  expect(rows).toBe(header)
  expect(text?.startsWith(failure)).toBe(true)
  await closed
})

it('a connection cut right after a failure leaves what the vendor wrote', async () => {
  const url = await serve(async (_, response) => {
    response.writeHead(200)
    await send(response, header + failure)
    response.socket?.destroy()
  })
  expect(await read(url)).toMatchObject({ rows: header, failure })
})

it('a connection cut in the middle ends the export', async () => {
  const url = await serve(async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv' })
    await send(response, `${header}login,{`)
    response.socket?.destroy()
  })
  expect(await read(url)).toMatchObject({ rows: `${header}login,{`, cause: expect.any(TypeError) })
})

it('a body shorter than its Content-Length ends the export', async () => {
  const url = await serve(async (_, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    await send(response, header)
    response.socket?.end()
  })
  expect(await read(url)).toMatchObject({ rows: header, cause: expect.any(TypeError) })
})

it('corrupt gzip ends the export or never opens one, and intact gzip does neither', async () => {
  const packed = gzipSync(`${header}${'login,u1\n'.repeat(1000)}`)
  const url = await serve((request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' })
    response.end(request.url?.endsWith('corrupt') ? Buffer.from(packed).fill(255, 20, 40) : packed)
  })
  const intact = await read(url)
  expect(intact.rows).toHaveLength(header.length + 9000)
  expect(intact).not.toHaveProperty('cause')
  const corrupt = await read(`${url}/corrupt`).catch((cause: unknown) => ({ cause }))
  expect(corrupt).toHaveProperty('cause')
})

it('cancelling the stream ends the vendor’s work, too', async () => {
  let closed: Promise<unknown> | undefined
  const url = await serve((_, response) => {
    closed = once(response, 'close')
    response.write(header)
    const timer = setInterval(() => response.write('login,u1\n'), 5)
    response.on('close', () => clearInterval(timer))
  })
  const { value } = await open((await fetch(url)).body!.getReader(), endWith)
  for await (const chunk of value!) {
    expect(chunk.length).toBeGreaterThan(0)
    break
  }
  await closed
})

/** Reads an export from a server to its end. */
async function read(url: string) {
  return readGuarded((await fetch(url)).body!)
}
