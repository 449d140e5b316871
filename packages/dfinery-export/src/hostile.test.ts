import { describe, expect, it } from 'vitest'
import { outcomeOf } from './__tests__/outcome-of.ts'
import { readOut, responseOf } from './__tests__/read-out.ts'
import { dfineryExport } from './adapter.ts'

const utf16 = (text: string, mark: string) => {
  const bytes = Buffer.from(mark + text, 'utf16le')
  return Uint8Array.from(mark === '\ufeff' ? bytes : bytes.swap16())
}

describe('bodies that are neither a CSV nor a failure', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \r\n\t '],
    ['a byte order mark', '\ufeff'],
    ['a byte order mark and white space', '\ufeff\n'],
    ['a page', '<!DOCTYPE html><html></html>'],
    ['a page after white space', '\ufeff\r\n <html>'],
    ['a comment', '<!-- gateway -->'],
    ['XML', '<?xml version="1.0"?><error/>'],
    ['a closing tag', '</body>'],
    ['half a page', '<'],
    ['half an object', '{'],
    ['half an object after white space', ' {\n '],
    ['a failure that is cut off', '{"result":"fail","mess'],
    ['an object with a row after it', '{"result":"fail"}\n1,2\n'],
    ['other JSON', '{"data":[]}'],
    ['an empty object', '{ }'],
  ])('%s under HTTP 200 is malformed', async (_, body) => {
    expect(await outcomeOf(200, body)).toMatchObject({
      fault: { category: 'malformed_response', decidedBy: 'body', phase: 'response', retryable: false },
    })
  })

  it.each([
    ['little endian', utf16('a,b\n1,2\n', '\ufeff')],
    ['big endian', utf16('a,b\n1,2\n', '\ufffe')],
    ['without one ASCII character', utf16('한글', '\ufeff')],
    ['a failure', utf16('{"result":"fail","message":"query_error"}', '\ufeff')],
  ])('UTF-16, %s, is malformed', async (_, body) => {
    const fault = { category: 'malformed_response', decidedBy: 'body' }
    expect((await readOut(new Response(body))).fault).toMatchObject(fault)
    expect((await readOut(responseOf(Array.from(body, (byte) => Uint8Array.of(byte))))).fault).toMatchObject(
      fault,
    )
    expect(dfineryExport.classify({ status: 200, body })).toMatchObject({ fault })
  })

  it.each([204, 205])('%i has no header row', async (status) => {
    expect(await dfineryExport.decode(new Response(null, { status }))).toMatchObject({
      fault: { status, category: 'malformed_response' },
    })
  })

  it.each([7, null, true, undefined, [], ['result'], new Map([['result', 'fail']]), () => 'a,b'])(
    'an already parsed %s is malformed',
    (body) => {
      expect(dfineryExport.classify({ status: 200, body })).toMatchObject({
        fault: { category: 'malformed_response' },
      })
    },
  )

  it('a body whose getters throw is malformed', () => {
    const body = { get result(): string { throw new Error('no') } } // biome-ignore format: as short as it is
    expect(dfineryExport.classify({ status: 200, body })).toMatchObject({
      fault: { category: 'malformed_response' },
    })
  })

  it('an endless body that is no CSV is read no further than the cap', async () => {
    let pulled = 0
    const endless = new ReadableStream({
      pull(controller) {
        pulled++
        controller.enqueue(new Uint8Array(1024).fill(123))
      },
    })
    const body = new Response(new Blob(['<html>']).stream().pipeThrough(joinedTo(endless)))
    expect(await dfineryExport.decode(body, { maxBodyBytes: 64 * 1024 })).toMatchObject({
      fault: { category: 'malformed_response' },
    })
    expect(pulled).toBeLessThan(100)
  })

  it('a chunk that is no bytes is a fault', async () => {
    const body = new ReadableStream({ start: (controller) => controller.enqueue('a,b\n') })
    expect((await readOut(new Response(body))).fault).toMatchObject({ vendor: 'dfinery-export', status: 200 })
  })
})

describe('what looks odd but is a CSV', () => {
  it.each([
    ['a first column that begins with {', '{id},name\n1,x\n'],
    ['a quoted first column that begins with {', '"{""id"":1}",name\n1,x\n'],
    ['a first column { alone', '{,b\n1,2\n'],
    ['a first column { before a line', '{\nx\n'],
    ['a header that is a number', '7\n'],
    ['a header that is an array', '[]\n'],
    ['a header that is null', 'null\n'],
    ['a header that is a quoted text', '"result","fail"\n'],
    ['a column < that opens no tag', '<5,>5\n1,2\n'],
    ['a byte order mark', '\ufeffa,b\n1,2\n'],
    ['white space first', '\n\n a,b\n'],
    ['NUL', 'a\0,b\n\0,2\n'],
    ['nothing but a header', 'a,b'],
    ['Korean', '이름,나이\n가,1\n'],
    ['4 KiB of white space first', `${' '.repeat(4096)}a,b\n`],
    ['4 KiB of white space alone', ' '.repeat(4096)],
    ['4 KiB of white space before a page', `${'\n'.repeat(4096)}<html>`],
    ['4 KiB of white space after {', `{${' '.repeat(4096)}"`],
  ])('%s', async (_, body) => {
    expect(await outcomeOf(200, body)).toHaveProperty('ok', true)
  })

  it('bytes that are no UTF-8 pass through', async () => {
    const bytes = Uint8Array.of(97, 44, 0xc3, 0x28, 0xff, 10, 0x80)
    expect((await readOut(responseOf([bytes]))).chunks).toEqual([bytes])
    expect(dfineryExport.classify({ status: 200, body: bytes })).toHaveProperty('ok', true)
  })
})

/** Gives what comes, then all of another stream. */
function joinedTo(next: ReadableStream<Uint8Array>): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({
    async flush(controller) {
      const reader = next.getReader()
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        controller.enqueue(value)
        if ((controller.desiredSize ?? 0) <= 0) await new Promise((resolve) => setTimeout(resolve))
      }
    },
  })
}
