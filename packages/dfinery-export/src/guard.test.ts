import { describe, expect, it, vi } from 'vitest'
import { readOut, responseOf } from './__tests__/read-out.ts'
import { dfineryExport } from './adapter.ts'
import { open } from './guard.ts'
import { longestTail } from './tail.ts'

const header = 'event,user\n'
const failure = '{"result":"fail","message":"query_error"}'
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('chunks', () => {
  it('pass through untouched, the very same objects, empty ones too', async () => {
    const chunks = [header, 'login,u1\n', '', '"{""a"":1}",u2\n'.repeat(9000), 'x'].map(bytesOf)
    const { chunks: received } = await readOut(responseOf(chunks))
    expect(received).toHaveLength(chunks.length)
    for (const [index, chunk] of chunks.entries()) expect(received[index]).toBe(chunk)
  })

  it('are read one by one, and only when asked for', async () => {
    let pulled = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled++
          controller.enqueue(bytesOf(`${header}${pulled}`))
        },
      },
      { highWaterMark: 0 },
    )
    const stream = await dfineryExport.decodeOrThrow(new Response(body))
    expect(pulled).toBe(1)
    const reader = stream.getReader()
    await reader.read()
    expect(pulled).toBe(1)
    await reader.read()
    expect(pulled).toBe(2)
    await reader.cancel()
  })

  it('may be given away, buffer and all: what is held back is a copy', async () => {
    const stream = await dfineryExport.decodeOrThrow(responseOf([`${header}a,{"m`, 'ore"}\n']))
    const reader = stream.getReader()
    const first = (await reader.read()).value!
    structuredClone(first, { transfer: [first.buffer] })
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('{"more"}\n')
  })

  it('never leave more than 4 KiB behind, and none are made up', async () => {
    const parts = ['{"result":"x"', 'a,{"m,', '\n', '{', ' '.repeat(3000), '{"r'.repeat(3000), 'plain\n']
    const mixed = Array.from(
      { length: 2000 },
      (_, index) => parts[(index * 7 + (index >> 3)) % parts.length]!,
    )
    const texts = [header, ...mixed, 'plain\n'.repeat(1000)]
    let given = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const text = texts.shift()
          if (text === undefined) return controller.close()
          given += text.length
          controller.enqueue(bytesOf(text))
        },
      },
      { highWaterMark: 0 },
    )
    const stream = await dfineryExport.decodeOrThrow(new Response(body))
    let received = 0
    for await (const chunk of stream) {
      expect(chunk.length).toBeGreaterThan(0)
      received += chunk.length
      expect(given - received).toBeLessThanOrEqual(longestTail)
    }
    expect(received).toBe(given)
  })

  it('of one byte each are read in linear time', async () => {
    const rows = `${header}${'a,{"r'.repeat(10_000)}}\n`
    const { rows: received } = await readOut(responseOf(Array.from(rows, bytesOf)))
    expect(received).toBe(rows)
  }, 60_000)

  it('that are empty, without end, do not keep the process from anything else', async () => {
    const empty = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytesOf(`${header}{"r`)),
      pull: (controller) => controller.enqueue(new Uint8Array()),
    })
    const stream = await dfineryExport.decodeOrThrow(new Response(empty))
    const reader = stream.getReader()
    for (let reads = 0; reads < 100; reads++) expect((await reader.read()).done).toBe(false)
    await reader.cancel()
  })
})

describe('a connection that breaks', () => {
  const broken = new TypeError('terminated', { cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) })

  it('delivers every row, also those held back, and then ends the stream with the fault', async () => {
    for (const chunks of [[header, 'a,b\n'], [`${header}a,{"result":"fai`], [header, 'a,{', '"r']])
      expect(await readOut(responseOf(chunks, broken))).toMatchObject({
        rows: chunks.join(''),
        fault: {
          status: 200,
          category: 'network',
          phase: 'stream',
          decidedBy: 'transport',
          retryable: true,
          processed: 'maybe',
          message: expect.stringContaining('ECONNRESET'),
        },
      })
  })

  it('keeps what it broke with as the cause', async () => {
    const stream = await dfineryExport.decodeOrThrow(responseOf([header], broken))
    await expect(new Response(stream).text()).rejects.toMatchObject({ name: 'VendorError', cause: broken })
  })

  it('before the first row is a fault, and no stream', async () => {
    for (const chunks of [[], ['\ufeff'], ['  ', '\n'], ['{']])
      expect(await dfineryExport.decode(responseOf(chunks, broken))).toMatchObject({
        ok: false,
        fault: { category: 'network', decidedBy: 'transport' },
      })
  })
})

describe('stopping', () => {
  it.each([
    ['abort', { category: 'cancelled', retryable: false }],
    ['timeout', { category: 'timeout', retryable: true }],
  ])(
    'by a signal (%s) delivers what was held back, ends the stream and lets go of the body',
    async (kind, fault) => {
      const controller = new AbortController()
      const cancel = vi.fn()
      const body = new ReadableStream<Uint8Array>({
        start: (source) => source.enqueue(bytesOf(`${header}a,{"r`)),
        cancel,
      })
      const outcome = readOut(new Response(body), { signal: controller.signal })
      await new Promise((resolve) => setTimeout(resolve, 20))
      controller.abort(kind === 'timeout' ? new DOMException('Too late', 'TimeoutError') : undefined)
      expect(await outcome).toMatchObject({ rows: `${header}a,{"r`, fault: { ...fault, phase: 'stream' } })
      expect(cancel).toHaveBeenCalledOnce()
    },
  )

  it('by cancelling the stream cancels the body, with the reason', async () => {
    const cancel = vi.fn()
    const body = new ReadableStream<Uint8Array>({
      start: (source) => source.enqueue(bytesOf(header)),
      cancel,
    })
    const stream = await dfineryExport.decodeOrThrow(new Response(body))
    await stream.cancel('enough')
    expect(cancel).toHaveBeenCalledExactlyOnceWith('enough')
  })

  it('by cancelling while a read is under way ends that read, and rejects nothing that nobody awaits', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (source) => source.enqueue(bytesOf(`${header}a,{"r`)),
    })
    const reader = (await dfineryExport.decodeOrThrow(new Response(body))).getReader()
    await reader.read()
    const pending = reader.read()
    await reader.cancel()
    expect(await pending).toEqual({ done: true, value: undefined })
    await new Promise((resolve) => setTimeout(resolve))
  })

  it('by leaving a loop cancels the body', async () => {
    const cancel = vi.fn()
    const body = new ReadableStream<Uint8Array>({ pull: (source) => source.enqueue(bytesOf(header)), cancel })
    for await (const chunk of await dfineryExport.decodeOrThrow(new Response(body))) {
      expect(chunk.length).toBe(header.length)
      break
    }
    expect(cancel).toHaveBeenCalledOnce()
  })
})

describe('the first bytes', () => {
  it('are read no further than 4 KiB of white space', async () => {
    let pulled = 0
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        pulled++
        controller.enqueue(bytesOf(' '.repeat(512)))
      },
    })
    const { value } = await open(body.getReader(), () => {
      throw new Error('not asked for')
    })
    expect(value).toBeInstanceOf(ReadableStream)
    expect(pulled).toBeLessThan(12)
  })

  it('are handed back whole where they are no rows', async () => {
    const body = responseOf(['\ufeff', ' {', `${failure.slice(1)} `, 'never read']).body!
    const { value, head } = await open(body.getReader() as never, (cause) => {
      throw cause
    })
    expect(value).toBeUndefined()
    expect(new TextDecoder().decode(head)).toContain(failure)
  })

  it('decide before the rest has come', async () => {
    const body = new ReadableStream({ start: (source) => source.enqueue(bytesOf('e')) })
    const stream = await dfineryExport.decodeOrThrow(new Response(body))
    expect((await stream.getReader().read()).value).toEqual(bytesOf('e'))
  })
})
