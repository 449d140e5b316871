import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { createGzip } from 'node:zlib'

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
}

/** Serves a built site under a base path on a free loopback port, compressed as a real host does. */
export async function serve(folder: string, base: string): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = path.startsWith(base) ? fileAt(folder, path.slice(base.length)) : undefined
    const headers = { 'content-type': types[extname(file ?? '404.html')] ?? 'application/octet-stream' }
    response.writeHead(file ? 200 : 404, { ...headers, 'content-encoding': 'gzip' })
    createReadStream(file ?? join(folder, '404.html'))
      .pipe(createGzip())
      .pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(`/${path}`))
  const page = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file
  return existsSync(page) ? page : undefined
}
