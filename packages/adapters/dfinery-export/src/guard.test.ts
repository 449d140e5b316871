import { describe, expect, it, vi } from 'vitest'
import { bodyOf, endWith, readGuarded } from './__tests__/read-guarded.ts'
import { open } from './guard.ts'
import { longestFailure } from './reader.ts'
import { longestBeginning } from './written-failure.ts'

const header = 'event,user\n'
const failure = '{"result":"fail","message":"query_error"}'
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Opens a body that is rows. */
async function streamOf(body: ReadableStream<Uint8Array<ArrayBuffer>>) {
  return (await open(body.getReader(), endWith)).value!
}

describe('chunks', () => {
  it('pass through untouched, the very same objects, empty ones too', async () => {
    const chunks = [header, 'login,u1\n', '', '"{""a"":1}",u2\n'.repeat(9000), '{,{"role":1}\n', 'x'].map(
      bytesOf,
    )
    const { chunks: received } = await readGuarded(bodyOf(chunks))
    expect(received).toHaveLength(chunks.length)
    for (const [index, chunk] of chunks.entries()) expect(received[index]).toBe(chunk)
  })

  it('pass through even if the first ends within a character', async () => {
    const whole = bytesOf('이벤트,사용자\n')
    const { chunks: received } = await readGuarded(bodyOf([whole.slice(0, 4), whole.slice(4)]))
    expect(received.map(({ length }) => length)).toEqual([4, whole.length - 4])
  })

  it('are read one by one, and only when asked for', async () => {
    const pull = vi.fn((controller) => controller.enqueue(bytesOf(header)))
    const stream = await streamOf(new ReadableStream({ pull }, { highWaterMark: 0 }))
    const reader = stream.getReader()
    await reader.read()
    await new Promise((resolve) => setTimeout(resolve))
    expect(pull).toHaveBeenCalledTimes(1)
    await reader.read()
    expect(pull).toHaveBeenCalledTimes(2)
    await reader.cancel()
  })

  it('may be given away, buffer and all: what is held back is a copy', async () => {
    const reader = (await streamOf(bodyOf([`${header}a,{"m`, 'ore"}\n']))).getReader()
    const first = (await reader.read()).value!
    structuredClone(first, { transfer: [first.buffer] })
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('{"more"}\n')
  })

  it('are held back no longer than a beginning may be, and no empty ones are made up', async () => {
    const parts = [
      '{"result":"x"',
      'a,{"m,',
      '\n',
      '{',
      ' '.repeat(3000),
      '{"message":"',
      'x'.repeat(3000),
      'plain\n',
    ]
    const texts = [header]
    for (let index = 0; index < 5000; index++) texts.push(parts[(index * 7 + (index >> 3)) % parts.length]!)
    texts.push('{', ...Array<string>(100).fill(' '.repeat(1000)), 'plain\n')
    const total = texts.join('').length
    let given = 0
    const next = function* () {
      for (const text of texts) {
        given += text.length
        yield text
      }
    }
    let received = 0
    for await (const chunk of await streamOf(bodyOf(next()))) {
      expect(chunk.length).toBeGreaterThan(0)
      received += chunk.length
      expect(given - received).toBeLessThan(longestBeginning)
    }
    expect(received).toBe(total)
  })

  it('are held back only from the beginning on', async () => {
    for (const text of [
      '{',
      '{ \r\n',
      '{"',
      '{"re',
      '{"result" :',
      '{"message":"quer',
      '{"message":"x","result":"f',
    ]) {
      const reader = (await streamOf(bodyOf([`${header}a,${text}`, 'x\n']))).getReader()
      expect((await reader.read()).value).toEqual(bytesOf(`${header}a,`))
      await reader.cancel()
    }
  })

  it('of one byte each are read in linear time', async () => {
    const rows = `${header}${'a,{"r'.repeat(3000)}{${' '.repeat(longestBeginning)}}\n`
    expect(await readGuarded(bodyOf(Array.from(rows, bytesOf)))).toMatchObject({ rows })
  }, 60_000)

  it('that are empty, without end, do not keep the process from anything else', async () => {
    const empty = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => controller.enqueue(bytesOf(`${header}{"r`)),
      pull: (controller) => controller.enqueue(new Uint8Array()),
    })
    const reader = (await streamOf(empty)).getReader()
    for (let reads = 0; reads < 100; reads++) expect((await reader.read()).done).toBe(false)
    await reader.cancel()
  })

  it('that are not bytes end the export', async () => {
    for (const rows of [header, `${header}a,{`]) {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(bytesOf(rows))
          controller.enqueue('a,b\n')
        },
      })
      expect(await readGuarded(body)).toMatchObject({
        rows,
        cause: new TypeError('The body is not made of bytes'),
      })
    }
  })
})

describe('a connection that breaks', () => {
  const broken = new TypeError('terminated')

  it.each([[[header, 'a,b\n']], [[`${header}a,{"result":"fai`]], [[header, 'a,{', '"r']]])(
    'after %j delivers every row, also those held back, and then ends the stream',
    async (chunks) => {
      const guarded = await readGuarded(bodyOf(chunks, broken))
      expect(guarded).toMatchObject({ rows: chunks.join(''), cause: broken })
      expect(guarded).not.toHaveProperty('failure')
      expect(guarded.chunks.map(({ length }) => length)).not.toContain(0)
    },
  )

  it('or a signal that stops reading cancels what is left of the body', async () => {
    const cancel = vi.fn(async () => {})
    const results = [
      Promise.resolve({ done: false as const, value: bytesOf(header) }),
      Promise.reject(broken),
    ]
    const { value } = await open({ read: () => results.shift()!, cancel }, endWith)
    await expect(new Response(value).text()).rejects.toMatchObject({ cause: broken })
    expect(cancel).toHaveBeenCalledOnce()
  })

  it('before the first row rejects', async () => {
    for (const chunks of [[], ['\ufeff'], ['  ', '\n'], ['{'], ['{ \n']])
      await expect(open(bodyOf(chunks, broken).getReader(), endWith)).rejects.toBe(broken)
  })

  it('after a failure has no say in it', async () => {
    expect(await readGuarded(bodyOf([header, failure], broken))).toMatchObject({ rows: header, failure })
  })

  it('within a failure is what ended the export, and no byte of the failure is delivered', async () => {
    const guarded = await readGuarded(bodyOf([header, '{"result":"fail","mess'], broken))
    expect(guarded).toMatchObject({ rows: header, cause: broken })
  })
})

describe('after a failure', () => {
  it.each([
    ['in the chunk of the rows', [`${header}${failure}`]],
    ['in a chunk of its own', [header, failure]],
    ['byte by byte', Array.from(header + failure)],
  ])('%s, no more than its limit is read and the rest is cancelled', async (_, chunks) => {
    const cancel = vi.fn()
    let read = 0
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        pull(controller) {
          const chunk = bytesOf(chunks.shift() ?? `\n${'login,u1\n'.repeat(1000)}`)
          read += chunk.length
          controller.enqueue(chunk)
        },
        cancel,
      },
      { highWaterMark: 0 },
    )
    const guarded = await readGuarded(body)
    expect(guarded.rows).toBe(header)
    expect(guarded.failure).toHaveLength(longestFailure)
    expect(read).toBeLessThan(longestFailure + 10_000)
    expect(cancel).toHaveBeenCalledOnce()
  })

  it('the rows before it are delivered before more is read', async () => {
    const pending = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (source) => source.enqueue(bytesOf(header + failure)),
    })
    const reader = (await streamOf(pending)).getReader()
    expect((await reader.read()).value).toEqual(bytesOf(header))
    await reader.cancel()
  })
})

describe('stopping', () => {
  it('by cancelling the stream cancels the body, with the reason', async () => {
    const cancel = vi.fn()
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (source) => source.enqueue(bytesOf(header)),
      cancel,
    })
    await (await streamOf(body)).cancel('enough')
    expect(cancel).toHaveBeenCalledExactlyOnceWith('enough')
  })

  it('by cancelling while a read is under way ends that read, and rejects nothing that nobody awaits', async () => {
    for (const text of ['a,{"r', failure]) {
      const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
        start: (source) => source.enqueue(bytesOf(header + text)),
      })
      const reader = (await streamOf(body)).getReader()
      await reader.read()
      const pending = reader.read()
      await reader.cancel()
      expect(await pending).toEqual({ done: true, value: undefined })
      await new Promise((resolve) => setTimeout(resolve))
    }
  })

  it('by leaving a loop cancels the body', async () => {
    const cancel = vi.fn()
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (source) => source.enqueue(bytesOf(header)),
      cancel,
    })
    for await (const chunk of await streamOf(body)) {
      expect(chunk.length).toBe(header.length)
      break
    }
    expect(cancel).toHaveBeenCalledOnce()
  })
})

describe('the first bytes', () => {
  it('are read no further than 4 KiB of white space', async () => {
    const pull = vi.fn((controller) => controller.enqueue(bytesOf(' '.repeat(512))))
    expect(await streamOf(new ReadableStream({ pull }))).toBeInstanceOf(ReadableStream)
    expect(pull.mock.calls.length).toBeLessThan(12)
  })

  it.each([
    ['a failure', ['\ufeff', ' {', `${failure.slice(1)} `]],
    ['a failure with the message first', ['{"mess', 'age":"query_error","result":"fail"}']],
    ['a page', ['<', '!doctype html>']],
  ])('are handed back whole if they are not rows but %s', async (_, chunks) => {
    const { value, head } = await open(bodyOf(chunks).getReader(), endWith)
    expect(value).toBeUndefined()
    expect(head).toEqual(bytesOf(chunks.join('')))
  })

  it('are read no further than it takes to decide, however long a body is that is not rows', async () => {
    const pull = vi.fn((controller) => controller.enqueue(bytesOf('{"'.repeat(500))))
    const { head } = await open(new ReadableStream({ pull }).getReader(), endWith)
    expect(head!.length).toBeLessThan(10_000)
  })

  it('decide before the rest has come', async () => {
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (source) => source.enqueue(bytesOf('e')),
    })
    expect((await (await streamOf(body)).getReader().read()).value).toEqual(bytesOf('e'))
  })
})
