/** The status line and the headers of a response in a text. */
export interface Head {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  /** Where its body begins, with the empty line before it. */
  readonly bodyAt: number
}

const statusLine = /HTTP\/\d(?:\.\d)? +(\d{1,3})\b/iy
const headerLine = /^([\w!#$%&'*+.^`|~-]+):[ \t]*(.*)$/

/** Reads the head that begins at a status line; a body may follow without an empty line. */
export function headAt(text: string, begin: number): Head {
  const headers: { [name: string]: string } = {}
  let at = nextLine(text, begin)
  for (; at < text.length && text[at] !== '\n'; at = nextLine(text, at)) {
    const [, name, value = ''] = headerLine.exec(lineAt(text, at)) ?? []
    if (name === undefined) break
    const key = name.toLowerCase()
    headers[key] = headers[key] === undefined ? value : `${headers[key]}, ${value}`
  }
  statusLine.lastIndex = begin
  return { status: Number(statusLine.exec(text)?.[1]), headers, bodyAt: at }
}

/** Whether what follows a status line is a header, an empty line or nothing: prose about HTTP goes on otherwise. */
export function beginsHead(text: string, begin: number): boolean {
  const next = lineAt(text, nextLine(text, begin))
  return next === '' || headerLine.test(next)
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(at, end < 0 ? undefined : end)
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}
