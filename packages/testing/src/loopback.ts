import { type AddressInfo, createServer, type Socket } from 'node:net'

/** A server that responds to every connection in its own way, which need not be HTTP. */
export interface Loopback {
  readonly url: string
  /** Settles when a client has closed its connection. */
  readonly hungUp: Promise<void>
}

/**
 * Runs a visit against a raw server on a free loopback port and takes the server down afterwards. `respond` is
 * called once a connection has sent something, with what it sent.
 */
export async function onLoopback<T>(
  respond: (socket: Socket, request: string) => void,
  visit: (loopback: Loopback) => Promise<T>,
): Promise<T> {
  const sockets = new Set<Socket>()
  let hangUp = () => {}
  const hungUp = new Promise<void>((resolve) => {
    hangUp = resolve
  })
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}) // the other side may be gone at any time
    socket.on('close', () => hangUp())
    socket.once('data', (bytes) => respond(socket, bytes.toString('latin1')))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  try {
    return await visit({ url: `http://127.0.0.1:${port}/`, hungUp })
  } finally {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
}
