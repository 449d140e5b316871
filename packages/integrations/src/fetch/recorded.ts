type Bytes = Uint8Array<ArrayBuffer>

/** A response that remembers the bytes that are read of it. */
export interface Recorded {
  /** What to pass to `decode`: as much of a Response as that reads. */
  readonly response: Response
  /** What was read; `null` if there was no body. */
  readonly body: () => Blob | null
}

/** Records a response's body while it is read, so that it needn't be cloned. */
export function recorded(original: Response): Recorded {
  const chunks: (Bytes | string)[] = []
  const { status, headers, redirected, bodyUsed, body } = original
  const recording = body && {
    locked: body.locked,
    getReader: () => recordingReader(body.getReader(), chunks),
    cancel: (reason: unknown) => body.cancel(reason),
  }
  // In a runtime whose responses have no stream.
  const text = async () => {
    const whole = await original.text()
    chunks.push(whole)
    return whole
  }
  return {
    response: saying({ status, headers, redirected, bodyUsed, body: recording, text }),
    body: () => (body === null ? null : new Blob(chunks, { type: headers.get('content-type') ?? '' })),
  }
}

/** Makes a response of what `decode` reads of one: no constructor takes a status of 600, or a body that was used. */
function saying(fields: { readonly [name: string]: unknown }): Response {
  const descriptors = Object.entries(fields).map(([name, value]) => [name, { value }])
  return Object.defineProperties(new Response(), Object.fromEntries(descriptors))
}

function recordingReader(reader: ReadableStreamDefaultReader<Bytes>, chunks: (Bytes | string)[]) {
  return {
    async read() {
      const result = await reader.read()
      if (result.value) chunks.push(result.value)
      return result
    },
    cancel: (reason: unknown) => reader.cancel(reason),
  }
}
