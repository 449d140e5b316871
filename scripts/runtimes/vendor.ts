import { once } from 'node:events'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The vendor that the cases call, on loopback, and an address where nobody listens. */
export interface TestVendor {
  readonly vendor: string
  readonly refused: string
  stop(): void
}

/** Starts the vendor; every page may read what it sends. */
export async function startVendor(): Promise<TestVendor> {
  const server = await listen((request, outgoing) => {
    outgoing.setHeader('access-control-allow-origin', '*').setHeader('access-control-expose-headers', '*')
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://vendor')
    const respond = routes[pathname]
    if (respond) respond(outgoing, searchParams)
    else outgoing.writeHead(404).end()
  })
  const gone = await listen(() => {})
  const refused = urlOf(gone)
  gone.close()
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { vendor: urlOf(server), refused, stop }
}

type Respond = (outgoing: ServerResponse, search: URLSearchParams) => void

const sendJson =
  (status: number, value: unknown, headers: Record<string, string> = {}): Respond =>
  (outgoing) =>
    outgoing.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))

const routes: Record<string, Respond> = {
  '/success': sendJson(200, { status: true, code: 20000, message: 'OK', data: { stored: 1 } }),
  '/failure': sendJson(200, { status: false, code: 40402, message: 'TOO_MANY_EVENTS', data: null }),
  '/limited': sendJson(200, { status: false, code: 40401, data: null }, { 'retry-after': '2' }),
  '/status-object': sendJson(404, { status: { code: 404, text: 'Not Found', message: 'No such property' } }),
  '/code-string': sendJson(400, {
    status: 'not_ok',
    errors: [{ status: 400, code: 'ER0201', message: 'Bad' }],
  }),
  '/page': (outgoing, search) => outgoing.writeHead(Number(search.get('status'))).end('<html>Hello</html>'),
  '/empty': (outgoing) => outgoing.writeHead(200).end(),
  '/cut': (outgoing) =>
    outgoing.writeHead(200, { 'content-length': '99' }).write('{"status":', () => outgoing.destroy()),
  '/nothing': (outgoing) => outgoing.destroy(),
  '/hang': () => {},
  '/export': (outgoing) => outgoing.writeHead(200, { 'content-type': 'text/csv' }).end('id,name\n1,a\n'),
  '/export-failed': (outgoing) => {
    outgoing.writeHead(200, { 'content-type': 'text/csv' }).write('id,name\n1,a\n')
    setTimeout(() => outgoing.end('{"result":"fail","message":"query_error"}'), 50)
  },
}

async function listen(listener: RequestListener): Promise<Server> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
