import { field } from '@faultline/core/adapter'
import type { PastedResponse } from './evidence.ts'

/** Reads an entry of an HTTP archive, or the last response of a whole archive, as browsers' tools copy them. */
export function readHar(har: object): (PastedResponse & { readonly body: string }) | undefined {
  const entries = field(field(har, 'log'), 'entries')
  const entry = Array.isArray(entries) ? entries.at(-1) : har
  const response = field(entry, 'response')
  const status = field(response, 'status')
  const content = field(response, 'content')
  if (typeof status !== 'number' || typeof content !== 'object') return undefined
  return { status, headers: headersOf(field(response, 'headers')), body: textOf(content) }
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
