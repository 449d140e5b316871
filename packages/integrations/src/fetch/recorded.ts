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
  const response = {
    status,
    headers,
    redirected,
    bodyUsed,
    body: body && { getReader: () => recordingReader(body.getReader(), chunks) },
    // In a runtime whose responses have no stream.
    async text() {
      const text = await original.text()
      chunks.push(text)
      return text
    },
  }
  return {
    response: response as unknown as Response,
    body: () => (body === null ? null : new Blob(chunks, { type: headers.get('content-type') ?? '' })),
  }
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
