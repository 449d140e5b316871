import { gzipSync } from 'node:zlib'
import type { Category } from '@faultline/core'
import { chunk, head } from '../wire-text.ts'

/** An exchange that no Response object can show: what the server writes, and what it does then. */
export interface BrokenWire {
  readonly title: string
  /** Status line, headers and as much of the body as arrives; nothing at all if it's empty. */
  readonly bytes: string | Uint8Array
  readonly ending: 'end' | 'cut' | 'stall' | 'go on'
  /** The categories that it may be. */
  readonly categories: readonly Category[]
  /** After how many ms the caller’s AbortSignal.timeout ends the call. */
  readonly timeoutMs?: number
  /** Set if `fetch` gives what arrived as if it were the whole, so that only the vendor's format can show it. */
  readonly seemsWhole?: boolean
  /** The method of the call; default GET. */
  readonly method?: 'GET' | 'HEAD'
}

type Row = readonly [title: string, bytes: string | Uint8Array, ending: BrokenWire['ending']]

const half = '{"status":false,"co'
const plain = 'it is not gzip'
const gzip = ['content-encoding: gzip', `content-length: ${plain.length}`]
const chunked = 'transfer-encoding: chunked'

const cutEarly: readonly Row[] = [
  ['closed before the response', '', 'end'],
  ['cut before the response', '', 'cut'],
  ['something that is not HTTP', 'SSH-2.0-OpenSSH_9.2\r\n', 'end'],
  ['cut in the middle of the headers', 'HTTP/1.1 200 OK\r\ncontent-ty', 'cut'],
]

const halved: readonly Row[] = [
  ['closed in the middle of a body of known length', head(200, ['content-length: 500'], half), 'end'],
  ['cut in the middle of a body of known length', head(200, ['content-length: 500'], half), 'cut'],
  ['closed between chunks', head(200, [chunked], chunk(half)), 'end'],
]

const garbled: readonly Row[] = [
  ['a chunk whose length isn’t a number', head(200, [chunked], 'zz\r\n'), 'end'],
  ['corrupt gzip', head(200, gzip, plain), 'end'],
]

const halfGzip: readonly Row[] = [['gzip that ends early', truncatedGzip(200), 'end']]

const unavailable: readonly Row[] = [
  ['an error page cut off', head(502, ['content-length: 500'], '<html>'), 'cut'],
  ['an error page in corrupt gzip', head(503, gzip, plain), 'end'],
  ['an error page that never ends', head(503, [chunked]), 'go on'],
]

const unexplained: readonly Row[] = [
  ['status 999', head(999, ['content-length: 0']), 'end'],
  ['status 600', head(600, ['content-length: 0']), 'end'],
  ['a redirect to nowhere', head(302, ['content-length: 0']), 'end'],
]

const late: readonly Row[] = [
  ['no response in time', '', 'stall'],
  ['a body that stalls', head(200, ['content-length: 500'], half), 'stall'],
]

/** Ways in which a connection breaks after it was made; `status` means nothing to anybody. */
export const brokenWires = (status: number): readonly BrokenWire[] => [
  ...wires(cutEarly, ['network']),
  ...wires(halved, ['network']),
  ...wires(garbled, ['network', 'malformed_response']),
  ...wires(halfGzip, ['network', 'malformed_response']).map((wire) => ({ ...wire, seemsWhole: true })),
  ...wires(unavailable, ['unavailable']),
  ...wires(unexplained, ['unknown']),
  ...wires(late, ['timeout'], 50),
  ...wires(
    [['an error page that stalls', head(503, ['content-length: 500'], '<html>'), 'stall']],
    ['unavailable', 'timeout'],
    50,
  ),
  ...wires(
    [
      [
        'a reason phrase of escape sequences',
        `HTTP/1.1 ${status} \u001b[31mno\r\ncontent-length: 0\r\n\r\n`,
        'end',
      ],
    ],
    ['unknown', 'network'], // some clients reject it
  ),
]

function wires(
  rows: readonly Row[],
  categories: readonly Category[],
  timeoutMs?: number,
): readonly BrokenWire[] {
  return rows.map(([title, bytes, ending]) => ({
    title,
    bytes,
    ending,
    categories,
    ...(timeoutMs !== undefined && { timeoutMs }),
  }))
}

function truncatedGzip(status: number): Uint8Array {
  const whole = gzipSync('{"status":true,"code":20000,"message":"OK","data":null}')
  const cut = whole.subarray(0, -12)
  return Buffer.concat([
    Buffer.from(head(status, ['content-encoding: gzip', `content-length: ${cut.length}`])),
    cut,
  ])
}
