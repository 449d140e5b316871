import { fork } from 'node:child_process'
import { once } from 'node:events'

/** Starts the vendor's process; gives its URL, and how to stop it. */
export async function startVendor(): Promise<{ url: string; stop: () => void }> {
  const child = fork(new URL('./vendor-process.ts', import.meta.url))
  const [port] = await once(child, 'message')
  return { url: `http://127.0.0.1:${port}`, stop: () => child.disconnect() }
}
