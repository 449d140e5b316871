/** The first bytes of a stream, at least so many unless it ends before, and the whole stream with them. */
export async function peek(
  stream: AsyncIterable<Uint8Array>,
  atLeast: number,
): Promise<{ beginning: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]()
  let beginning: Uint8Array = new Uint8Array()
  while (beginning.length < atLeast) {
    const { value, done } = await iterator.next()
    if (done) break
    beginning = Buffer.concat([beginning, value])
  }
  return { beginning, all: joined(beginning, iterator) }
}

async function* joined(beginning: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (beginning.length > 0) yield beginning
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
