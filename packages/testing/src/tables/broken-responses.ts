/** What stands where a Response should, made anew each time. */
export interface BrokenResponse {
  readonly title: string
  readonly make: () => unknown
}

/** Things that are no Response, or none that can be read any more. */
export const brokenResponses: readonly BrokenResponse[] = [
  { title: 'undefined', make: () => undefined },
  { title: 'null', make: () => null },
  { title: 'a string', make: () => 'response' },
  { title: 'an empty object', make: () => ({}) },
  { title: 'Response.error()', make: () => Response.error() },
  { title: 'a body already read', make: alreadyRead },
  { title: 'a body that is locked', make: locked },
  {
    title: 'a body that fails at once',
    make: () => withBody((controller) => controller.error(new Error('broken'))),
  },
  {
    title: 'a body that fails with undefined',
    make: () => withBody((controller) => controller.error(undefined)),
  },
  { title: 'a body of numbers', make: () => withBody((controller) => closeAfter(controller, 404)) },
  // biome-ignore lint/suspicious/noThenProperty: a broken promise is the point
  { title: 'a thenable that throws', make: () => ({ then: refuse }) },
  {
    title: 'a proxy whose traps throw',
    make: () => new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse }),
  },
]

async function alreadyRead(): Promise<Response> {
  const response = new Response('{}', { status: 200 })
  await response.text()
  return response
}

function locked(): Response {
  const response = new Response('{}', { status: 200 })
  response.body?.getReader()
  return response
}

function withBody(start: (controller: ReadableStreamDefaultController<unknown>) => void): Response {
  return new Response(new ReadableStream({ start }) as ReadableStream<Uint8Array<ArrayBuffer>>, {
    status: 200,
  })
}

function closeAfter(controller: ReadableStreamDefaultController<unknown>, chunk: unknown): void {
  controller.enqueue(chunk)
  controller.close()
}

function refuse(): never {
  throw new Error('refused')
}
