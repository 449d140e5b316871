import { field } from '@faultline/core/adapter'
import type { Among, PastedResponse } from './evidence.ts'

/** A response of an archive, and how many are before it. */
interface Har extends Partial<Among> {
  readonly response: PastedResponse & { readonly body: string }
}

/** Reads an entry of an HTTP archive, or the last response of a whole archive, as browsers' tools copy them. */
export function readHar(har: object): Har | undefined {
  const entries: unknown = field(field(har, 'log'), 'entries')
  if (!Array.isArray(entries)) return readEntry(har)
  const last: unknown = entries.at(-1)
  const found = readEntry(last)
  const count = entries.slice(0, -1).filter(hasResponse).length
  if (!found || count === 0) return found
  return { ...found, others: { count, read: 'last' }, own: JSON.stringify(last) }
}

function hasResponse(entry: unknown): boolean {
  const response = field(entry, 'response')
  return typeof field(response, 'status') === 'number' && typeof field(response, 'content') === 'object'
}

function readEntry(entry: unknown): Har | undefined {
  const response = field(entry, 'response')
  const status = field(response, 'status')
  const content = field(response, 'content')
  if (typeof status !== 'number' || typeof content !== 'object') return undefined
  return { response: { status, headers: headersOf(field(response, 'headers')), body: textOf(content) } }
}

function headersOf(list: unknown): { [name: string]: string } {
  const fields = Array.isArray(list) ? list : []
  return Object.fromEntries(
    fields.map((header) => [String(field(header, 'name')).toLowerCase(), String(field(header, 'value'))]),
  )
}

function textOf(content: unknown): string {
  const text = field(content, 'text')
  if (typeof text !== 'string') return ''
  return field(content, 'encoding') === 'base64' ? fromBase64(text) : text
}

function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)))
  } catch {
    return text
  }
}
