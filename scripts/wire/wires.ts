import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Category } from '@faultline/core'
import { chunk, head } from '../../packages/testing/src/wire-text.ts'

/** A response that breaks, or never ends, and what has to come of it. */
export interface Wire {
  readonly title: string
  readonly write: (socket: Socket) => void
  /** The categories that it may be. */
  readonly categories: readonly Category[]
  /** The longest body that the caller allows, in bytes; the default if absent. */
  readonly maxBodyBytes?: number
  /** After how many ms the caller stops waiting. */
  readonly timeoutMs?: number
}

const half = '{"status":false,"co'
const closing = 'connection: close'
const chunked = 'transfer-encoding: chunked'
const lostWithin: readonly Category[] = ['network']
const unreadable: readonly Category[] = ['network', 'malformed_response']

/** What a server can do to a client, in bytes. */
export const wires: readonly Wire[] = [
  { title: 'closed without a response', write: (socket) => socket.end(), categories: lostWithin },
  { title: 'reset without a response', write: (socket) => socket.resetAndDestroy(), categories: lostWithin },
  {
    title: 'truncated under 200',
    write: (socket) => socket.end(head(200, ['content-length: 500'], half)),
    categories: lostWithin,
  },
  {
    title: 'reset within a body',
    write: (socket) => socket.write(head(200, [chunked], chunk(half)), () => socket.resetAndDestroy()),
    categories: lostWithin,
  },
  {
    title: 'endless under 200',
    write: (socket) => flood(socket, head(200, [chunked, closing]), chunk('[[[[[[[['.repeat(2000))),
    maxBodyBytes: 1_000_000,
    categories: ['malformed_response'],
  },
  {
    title: 'endless under 503',
    write: (socket) => flood(socket, head(503, [chunked, closing]), chunk('<p>Bad gateway</p>'.repeat(1000))),
    categories: ['unavailable'],
  },
  {
    title: 'not gzip',
    write: (socket) =>
      socket.write(head(200, ['content-encoding: gzip', 'content-length: 5', closing], 'plain')),
    categories: unreadable,
  },
  {
    title: 'a gzip bomb under 200: 1 GiB in 1 MB',
    write: (socket) => flood(socket, head(200, ['content-encoding: gzip', closing]), bomb(), 64),
    maxBodyBytes: 1_000_000,
    categories: unreadable,
  },
  {
    title: 'a gzip bomb under 500',
    write: (socket) => flood(socket, head(500, ['content-encoding: gzip', closing]), bomb(), 64),
    categories: ['internal'],
  },
  ...[600, 999].map((status) => ({
    title: `status ${status}`,
    write: (socket: Socket) => void socket.write(head(status, ['content-length: 0', closing])),
    categories: ['unknown'] as const,
  })),
  {
    title: 'something that isn’t HTTP',
    write: (socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n'),
    categories: lostWithin,
  },
  ...[
    ['a space in a header’s name', 'x y: z'],
    ['a zero byte in a header', 'x: \0'],
    ['two lengths', 'content-length: 5\r\ncontent-length: 6'],
    ['a header of 1 MB', `x: ${'x'.repeat(1_000_000)}`],
    ['4,000 headers', `x: ${'y'.repeat(20)}\r\n`.repeat(4000).trimEnd()],
  ].map(([title = '', junk = '']) => ({
    title,
    write: (socket: Socket) => void socket.write(head(200, [junk, closing, 'content-length: 5'], 'plain')),
    categories: unreadable,
  })),
  { title: 'a byte now and then', write: drip, timeoutMs: 60, categories: ['timeout'] },
  { title: 'nothing', write: () => {}, timeoutMs: 60, categories: ['timeout'] },
]

/** 16 MiB of spaces; a gzip file may have many such members. */
let member: Buffer | undefined

function bomb(): Buffer {
  member ??= gzipSync(Buffer.alloc(16 * 1024 * 1024, ' '))
  return member
}

/** Writes the same again and again, as fast as the client reads it. */
function flood(
  socket: Socket,
  first: string,
  again: string | Buffer,
  times = Number.POSITIVE_INFINITY,
): void {
  let left = times
  const fill = () => {
    while (left-- > 0 && socket.writable && socket.write(again));
  }
  socket.write(first)
  socket.on('drain', fill)
  fill()
}

function drip(socket: Socket): void {
  socket.write(head(200, ['content-length: 500']))
  const timer = setInterval(() => socket.write('['), 5)
  socket.on('close', () => clearInterval(timer))
}
