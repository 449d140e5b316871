/** Every text in a body that may be a code or a message: what is in quotes, between tags, and each word. */
export function textsIn(body: string): Set<string> {
  const text = body.slice(0, longestText)
  const quoted = [...text.matchAll(/"((?:[^"\\]|\\.){1,200})"|>([^<>]{1,200})</g)].map(
    ([, json, xml]) => json ?? xml ?? '',
  )
  return new Set([...quoted, ...(text.match(/[\w.-]+/g) ?? [])])
}

/** Of a longer text the beginning is enough. */
const longestText = 20_000
