import { expect, it, test } from 'vitest'
import { findEvent, isEventStream, readStream } from './event-stream.ts'
import { field } from './json.ts'

test.each([
  ['data: {}', true],
  ['event: ping', true],
  ['id: 1', true],
  ['retry: 3', true],
  [': a comment', true],
  [' data: {}', false],
  ['database: x', false],
  ['{"data":1}', false],
  ['', false],
  [{ data: 1 }, false],
  [undefined, false],
])('%j is a stream: %s', (body, isStream) => expect(isEventStream(body)).toBe(isStream))

const isError = (event: unknown) => field(event, 'type') === 'error'

test.each<[string, string, unknown]>([
  [
    'the first that passes',
    'data: {"type":"a"}\n\ndata: {"type":"error","n":1}\n\ndata: {"type":"error","n":2}',
    1,
  ],
  ['after Windows line ends', 'event: error\r\ndata: {"type":"error","n":1}\r\n\r\n', 1],
  ['without a space', 'data:{"type":"error","n":1}', 1],
  ['none that is cut off', 'data: {"type":"error","n"', undefined],
  ['none in another field', 'event: {"type":"error","n":1}', undefined],
  ['none that has the sign elsewhere', 'data: {"text":"error","n":1}', undefined],
])('finds %s', (_, stream, n) => expect(field(findEvent(stream, 'error', isError), 'n')).toBe(n))

it('parses only lines that have the sign', () => {
  const seen: unknown[] = []
  findEvent('data: {"a":1}\ndata: {"b":"sign"}', 'sign', (event) => seen.push(event) === 0)
  expect(seen).toEqual([{ b: 'sign' }])
})

it.each([
  ['data: {"a":1}', false],
  ['data:{"a":1}\n\n', false],
  ['data: {"a":1}\r\n\r\n: ping\r\n\r\n', false],
  ['event: a\ndata: {"a":1}\n\nevent: b', false],
  [': data: {', false],
  ['data: [DONE]\n\n', false],
  ['data: {"a":1}\n\ndata: [DON', true],
  ['data: {"a":1}\n\ndata: {"a"', true],
  ['data: {"a', true],
  ['data:', true],
])('%j ends within an event: %s', (stream, isCut) => expect(readStream(stream, () => false).ok).toBe(!isCut))
