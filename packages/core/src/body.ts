import type { ByteReader } from './adapter.ts'

/** Reads the rest after a head as text; `undefined` where it has more bytes than the cap. */
export async function readText(
  reader: ByteReader,
  maxBytes: number,
  head?: Uint8Array,
): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (let chunk = head ?? new Uint8Array(); chunk; chunk = (await reader.read()).value!) {
    size += chunk.length
    if (size > maxBytes) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** Gives bytes as text; anything but bytes is handed back as it is. */
export function textOf(body: unknown): unknown {
  return typeof body === 'object' && (body instanceof ArrayBuffer || ArrayBuffer.isView(body))
    ? new TextDecoder().decode(body as ArrayBuffer)
    : body
}

/** Waits for `work`, but no longer than until the signal is aborted: then it rejects with the signal's reason. */
export function unlessAborted<T>(work: T | PromiseLike<T>, signal?: AbortSignal | null): T | PromiseLike<T> {
  if (!signal) return work
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    Promise.resolve(work)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort))
  })
}
