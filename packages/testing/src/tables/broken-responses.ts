/** What is passed in the place of a Response, made anew each time. */
export interface NoResponse {
  readonly title: string
  readonly make: () => unknown
}

/** Things that aren't a Response, or one that says nothing. */
export const noResponses: readonly NoResponse[] = [
  { title: 'undefined', make: () => undefined },
  { title: 'null', make: () => null },
  { title: 'a string', make: () => 'response' },
  { title: 'an empty object', make: () => ({}) },
  { title: 'Response.error()', make: () => Response.error() },
  // biome-ignore lint/suspicious/noThenProperty: a broken promise is the point
  { title: 'a thenable that throws', make: () => ({ then: refuse }) },
  {
    title: 'a proxy whose traps throw',
    make: () => new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse }),
  },
]

/** A Response of any status whose body can't be read, made anew each time. */
export interface UnreadableResponse {
  readonly title: string
  readonly make: (status: number) => Response | Promise<Response>
}

/** Responses of which only the status and the headers are left. */
export const unreadableResponses: readonly UnreadableResponse[] = [
  { title: 'a body already read', make: alreadyRead },
  { title: 'a body that is locked', make: locked },
  {
    title: 'a body that fails at once',
    make: (status) => withBody(status, (controller) => controller.error(new Error('broken'))),
  },
  {
    title: 'a body that fails with undefined',
    make: (status) => withBody(status, (controller) => controller.error(undefined)),
  },
  {
    title: 'a body of numbers',
    make: (status) => withBody(status, (controller) => controller.enqueue(404)),
  },
]

async function alreadyRead(status: number): Promise<Response> {
  const response = new Response('{}', { status })
  await response.text()
  return response
}

function locked(status: number): Response {
  const response = new Response('{}', { status })
  response.body?.getReader()
  return response
}

function withBody(
  status: number,
  start: (controller: ReadableStreamDefaultController<unknown>) => void,
): Response {
  return new Response(new ReadableStream({ start }) as ReadableStream<Uint8Array<ArrayBuffer>>, { status })
}

function refuse(): never {
  throw new Error('refused')
}
