import { expect, test } from 'vitest'
import { assertNever } from './assert-never.ts'

test.each<[unknown, string]>([
  ['large', "This case isn't handled: large"],
  [undefined, "This case isn't handled: undefined"],
  [{ vendor: 'acme', category: 'gone' }, "This case isn't handled: acme gone"],
  [
    { vendor: 'acme', category: 'gone', reason: 'OLD', message: 'x' },
    "This case isn't handled: acme gone OLD",
  ],
  [{ vendor: 'acme', category: 'gone' }, "This case isn't handled: acme gone"],
])('%o is named', (value, message) =>
  expect(() => assertNever(value as never)).toThrow(new TypeError(message)),
)
