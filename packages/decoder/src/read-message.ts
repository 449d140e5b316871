import type { MessageParts } from './evidence.ts'

// [vendor status code subcode REASON] text; codes may be any text without brackets, so they are what is left between the others.
const pattern =
  /\[([a-z][a-z0-9]*(?:-[a-z0-9]+)*) (\d{1,3})(?: ([^[\]\n]{1,512}?))? ([A-Z][A-Z0-9_]*|[a-z]+(?:_[a-z]+)*)\](?: ([^\n]*))?/

/** Reads the message of a VendorError anywhere in a text. */
export function readMessage(text: string): MessageParts | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const [, vendor = '', status, code, name = '', rest = ''] = match
  return { vendor, status: Number(status), code, name, text: rest.trim() }
}
