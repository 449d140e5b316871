import { hostileValues } from '../../packages/testing/src/tables/values.ts'
import type { Random } from './random.ts'

/** What to do to a body. */
export interface Changes {
  /** How many places to change: values of its JSON, or characters. */
  readonly count: number
  /** A text to put into one of its places. It stays whole, so no characters are changed then. */
  readonly text: string | undefined
}

/** Changes a body; one that is neither JSON nor XML has no place for a text, and becomes it. */
export function changedBody(random: Random, body: string, { count, text }: Changes): string {
  const inCharacters = text === undefined && random.oneIn(3)
  const json = count === 0 && text === undefined ? undefined : objectIn(body)
  if (json === undefined || inCharacters)
    return text === undefined ? inText(random, body, count) : withText(random, body, text)
  let whole = json
  for (let change = 0; change < count; change++) whole = changedJson(random, whole)
  if (text !== undefined) {
    const { holder, key } = placeIn(random, whole)
    if (random.oneIn(8)) put(holder, text, 'no')
    else put(holder, key, text)
  }
  return JSON.stringify(whole)
}

function inText(random: Random, body: string, count: number): string {
  let text = body
  for (let change = 0; change < count; change++) text = changedText(random, text)
  return text
}

/** Between two tags. */
function withText(random: Random, body: string, text: string): string {
  const places = [...body.matchAll(/>[^<>]*</g)]
  if (places.length === 0) return text
  const { index, 0: found } = random.pick(places)
  const escaped = text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
  return `${body.slice(0, index + 1)}${escaped}${body.slice(index + found.length - 1)}`
}

type Holder = Record<string, unknown>

interface Place {
  readonly holder: Holder
  readonly key: string
}

function changedJson(random: Random, json: Holder): Holder {
  const { holder, key } = placeIn(random, json)
  switch (random.below(6)) {
    case 0:
      delete holder[key]
      break
    case 1:
      put(holder, random.pick(names), holder[key])
      break
    case 2:
      put(holder, key, random.oneIn(2) ? [holder[key]] : { [random.pick(names)]: holder[key] })
      break
    case 3:
      put(holder, key, longText(random))
      break
    case 4:
      return random.oneIn(2) ? json : { [random.pick(names)]: json }
    default:
      put(holder, key, JSON.parse(random.pick(hostileValues).raw))
  }
  return json
}

/** What vendors call their fields, and what every object has without being asked. */
const names = [
  ...['code', 'error', 'errors', 'message', 'status', 'ok', 'data', 'type', 'details', 'result', 'reason'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'length', '0', ''],
]

/** Defined rather than assigned, so that `__proto__` is a field as it is in JSON; the length of a list is none. */
function put(holder: Holder, key: string, value: unknown): void {
  if (key === 'length' && Array.isArray(holder)) return
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

function longText(random: Random): string {
  const unit = random.pick([
    'a',
    '7',
    ' ',
    'no ',
    '\u001b[',
    'token=',
    'bearer ',
    '//a:b@',
    '한',
    '🚧',
    '"',
    '\\',
  ])
  return unit.repeat(random.pick([1, 20, 100, 300]))
}

function changedText(random: Random, text: string): string {
  const at = random.below(text.length + 1)
  const end = Math.min(text.length, at + random.below(20))
  switch (random.below(5)) {
    case 0:
      return text.slice(0, at)
    case 1:
      return text.slice(0, at) + text.slice(end)
    case 2:
      return text.slice(0, end) + text.slice(at)
    case 3:
      return random.pick(['\ufeff', ' \r\n', '\0', ")]}',\n", 'data: ', '<']) + text
    default:
      return (
        text.slice(0, at) + String.fromCharCode(random.below(random.oneIn(4) ? 65_536 : 128)) + text.slice(at)
      )
  }
}

/** Any value inside of a JSON object or list, the lists and objects among them; what is empty has a place for a code. */
function placeIn(random: Random, json: Holder): Place {
  const keys = Object.keys(json)
  if (keys.length === 0) return { holder: json, key: 'code' }
  const key = random.pick(keys)
  const value = json[key]
  return isHolder(value) && !random.oneIn(4) ? placeIn(random, value) : { holder: json, key }
}

function objectIn(body: string): Holder | undefined {
  if (!/^[{[]/.test(body)) return undefined
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null
}
