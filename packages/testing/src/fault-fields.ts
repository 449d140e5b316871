import assert from 'node:assert/strict'
import { categories, type Fault, type ItemFault } from '@faultline/core'

type Rules<T> = { readonly [K in keyof Required<T>]: (value: NonNullable<T[K]>) => boolean }

/** Throws unless a fault has the fields that a fault has, each as it must be. */
export function assertFields(fault: Fault): void {
  assertRules(fault, faultRules, 'a fault')
  for (const item of fault.items ?? []) assertRules(item, itemRules, 'an item')
}

/** One line of at most `longest` characters, without anything that moves a cursor or turns the direction of text. */
function isPrintable(text: string, longest = 512): boolean {
  return text.length <= longest && !unprintable.test(text) && !halfCharacter.test(text)
}

const isOneOf =
  (...values: readonly unknown[]) =>
  (value: unknown) =>
    values.includes(value)
const isText =
  (longest?: number) =>
  (value: unknown): boolean =>
    typeof value === 'string' && value !== '' && isPrintable(value, longest)
const isBoolean = (value: unknown) => typeof value === 'boolean'
const isCode = (value: unknown) => Number.isFinite(value) || isText()(value)
const isCategory = (value: string) => Object.hasOwn(categories, value)
const isProcessed = isOneOf('no', 'maybe', 'yes')

const faultRules: Rules<Fault> = {
  vendor: isText(),
  status: Number.isFinite,
  code: isCode,
  // What is nothing but a credential leaves nothing of itself.
  subcode: (subcode) => typeof subcode === 'number' || isPrintable(subcode, 200),
  family: (family) => isPrintable(family, 200),
  reason: isText(),
  documented: isBoolean,
  category: isCategory,
  origin: isOneOf('request', 'account', 'quota', 'vendor', 'network', 'customer'),
  retryable: isBoolean,
  processed: isProcessed,
  retryAfterMs: (ms) => Number.isInteger(ms) && ms >= 0 && ms <= 86_400_000,
  message: isText(),
  phase: isOneOf('response', 'stream'),
  decidedBy: isOneOf('message', 'subcode', 'code', 'header', 'family', 'status', 'body', 'transport'),
  requestId: isText(),
  docsUrl: (url) => URL.canParse(url),
  details: (details) => Object.values(details).every(isDetail),
  items: Array.isArray,
}

const itemRules: Rules<ItemFault> = {
  at: (at) => typeof at === 'number' || isPrintable(at, 200),
  code: isCode,
  subcode: isCode,
  reason: isText(),
  documented: isBoolean,
  category: isCategory,
  retryable: isBoolean,
  processed: isProcessed,
  message: isText(200),
}

const optional = new Set([
  ...['code', 'subcode', 'family', 'reason', 'retryAfterMs', 'requestId', 'docsUrl', 'details', 'items'],
  'at',
])

function isDetail(value: unknown): boolean {
  return typeof value === 'string' ? isPrintable(value, 200) : Number.isFinite(value) || isBoolean(value)
}

function assertRules<T extends object>(subject: T, rules: Rules<T>, what: string): void {
  for (const name of Object.keys(subject)) assert.ok(Object.hasOwn(rules, name), `${what} has no ${name}`)
  for (const name of Object.keys(rules) as (keyof T & string)[]) {
    const value = subject[name]
    if (value === undefined && optional.has(name)) continue
    const isValid: (value: never) => boolean = rules[name]
    assert.ok(isValid(value as never), `${name} of ${what} is ${String(value).slice(0, 600)}`)
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unprintable = /[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/

const halfCharacter = /\p{Surrogate}/u
