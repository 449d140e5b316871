/** A page as text, or why it isn't one. */
export type PageText = { readonly text: string } | 'binary' | 'unknown-encoding'

/**
 * Decodes a page: by its byte order mark, by the charset that its server or its `<meta>` names, else as UTF-8. Bytes that
 * the encoding doesn't have make it unreadable: a code with a replacement character would be another code. Never throws.
 */
export function pageText(bytes: Uint8Array, charset?: string): PageText {
  const encoding = markOf(bytes) ?? charset ?? metaOf(bytes) ?? 'utf-8'
  if (!/^utf-?16/i.test(encoding) && bytes.subarray(0, sniffed).includes(0)) return 'binary'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? 'binary' : { text }
  } catch {
    return 'unknown-encoding'
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** The charset that an HTML page names of itself, within the first bytes as the HTML standard has it. */
function metaOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1]
}

/** In bytes: text has no zero among so many. */
const sniffed = 8192
