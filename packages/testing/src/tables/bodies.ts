const nesting = 100_000

/** A body that no vendor means to send, by what is odd about it. */
export interface HostileBody {
  readonly title: string
  readonly body: string | Uint8Array<ArrayBuffer>
}

const notJson: readonly HostileBody[] = [
  { title: 'nothing but white space', body: ' \r\n\t ' },
  { title: 'a lone byte order mark', body: '\ufeff' },
  { title: 'JSON cut off in a string', body: '{"status":false,"code":4' },
  { title: 'JSON cut off after a key', body: '{"error":{"code":' },
  { title: 'two JSON values', body: '{"code":1}{"code":2}' },
  { title: 'JSON behind a prefix', body: ')]}\',\n{"code":1}' },
  { title: 'JavaScript instead of JSON', body: "{code: 1, message: 'no', }" },
  { title: 'NaN', body: '{"code":NaN}' },
  { title: 'a NUL', body: '\0' },
  { title: 'NULs among JSON', body: '{"code"\0:1}' },
  { title: 'UTF-16 with its mark', body: bytes(0xff, 0xfe, 0x7b, 0, 0x7d, 0) },
  { title: 'UTF-16 without one', body: bytes(0, 0x7b, 0, 0x7d) },
  { title: 'bytes that aren’t UTF-8', body: bytes(0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0xf5) },
  { title: 'a picture', body: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { title: 'gzip that nobody unpacked', body: bytes(0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3, 0x4b) },
  { title: 'a form', body: 'error=invalid&code=1' },
  { title: 'server-sent events', body: 'event: error\ndata: {"code":1}\n\n' },
  { title: 'JSON lines', body: '{"a":1}\n{"b":2}\n' },
  { title: 'open brackets, 100,000 deep', body: '['.repeat(nesting) },
]

const oddJson: readonly HostileBody[] = [
  'null',
  'true',
  '0',
  '-0',
  '1e400',
  '9007199254740993',
  '""',
  '"text"',
  '[]',
  '{}',
  '[[]]',
  '"{\\"status\\":false,\\"code\\":1}"',
  '{"code":1,"code":2}',
  '{"":""}',
  '{"__proto__":{"code":1,"status":true}}',
  '{"constructor":{"prototype":{"code":1}}}',
  '{"toString":1,"valueOf":null,"hasOwnProperty":false}',
  '{"code":null,"message":null,"status":null,"error":null,"result":null}',
  '{"code":[],"message":[],"status":[],"error":[],"result":[]}',
  '{"code":{},"message":{},"status":{},"error":{},"result":{}}',
  '{"code":true,"message":true,"status":"true","error":true,"result":true}',
  '{"code":"","message":"","status":"","error":"","result":""}',
  '{"code":1e400,"message":1e400,"status":-0}',
  '{"error":"invalid_grant","error_description":"The grant is invalid"}',
  '{"error":[{"code":1},{"code":2}]}',
  '{"errors":[{"message":"Cannot query field","locations":[{"line":1,"column":2}],"path":["a"]}],"data":null}',
  '{"type":"about:blank","title":"Forbidden","status":418,"detail":"no","instance":"/x"}',
  '{"message":"\\ud800 half a character, \\u0000 and \\u001b[31m"}',
].map((body) => ({ title: body, body }))

const largeJson: readonly HostileBody[] = [
  { title: 'arrays, 100,000 deep', body: `${'['.repeat(nesting)}${']'.repeat(nesting)}` },
  { title: 'objects, 100,000 deep', body: `${'{"error":'.repeat(nesting)}1${'}'.repeat(nesting)}` },
  {
    title: '50,000 errors',
    body: JSON.stringify({ errors: Array.from({ length: 50_000 }, (_, code) => ({ code })) }),
  },
  { title: 'a number of 100,000 digits', body: `{"code":${'9'.repeat(100_000)}}` },
  { title: 'a key of 100,000 characters', body: JSON.stringify({ ['k'.repeat(100_000)]: 1 }) },
]

/** Bodies that say nothing in any vendor's format, so that only the HTTP status is left. */
export const hostileBodies: readonly HostileBody[] = [...notJson, ...oddJson]

/** The same, by size. */
export const largeBodies: readonly HostileBody[] = largeJson

function bytes(...values: number[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(values)
}
