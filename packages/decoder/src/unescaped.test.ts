import { expect, it } from 'vitest'
import { unescaped } from './unescaped.ts'

const body = '{"status":false,"message":"it’s \\"full\\""}'

it.each([
  ['a string of JSON', JSON.stringify(body)],
  ['a string in a string', JSON.stringify(JSON.stringify(body))],
  ['without its quotes', JSON.stringify(body).slice(1, -1)],
  ['in single quotes', `'${body}'`],
  ['bytes of Python', `b'${body}'`],
  ['nothing to do', body],
])('takes the quotes off: %s', (_, text) => expect(unescaped(text)).toBe(body))

it.each(['', '"', "'", 'it’s', '"open', '{"a":"\\"b\\""}', "'a' and 'b"])('leaves %j as it is', (text) =>
  expect(unescaped(text)).toBe(text),
)
