import { type AddressInfo, createServer, type Socket } from 'node:net'

/** A server on loopback that writes bytes, whether they are HTTP or not, and never closes a connection by itself. */
export interface RawServer {
  readonly url: string
  /** The connections that the client hasn't closed. */
  readonly open: ReadonlySet<Socket>
}

/** Runs a visit against a raw server. `respond` is called once a connection has sent something, with its first line. */
export async function withRawServer(
  respond: (socket: Socket, requestLine: string) => void,
  visit: (server: RawServer) => Promise<void>,
): Promise<void> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => {}) // the other side may be gone at any time
    socket.on('close', () => open.delete(socket))
    socket.once('data', (bytes) => respond(socket, bytes.toString('latin1').split('\r\n')[0] ?? ''))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await visit({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, open })
  } finally {
    for (const socket of open) socket.destroy()
    server.close()
  }
}
