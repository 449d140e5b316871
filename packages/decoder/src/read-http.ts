import type { PastedResponse } from './evidence.ts'

const statusLine = /^HTTP\/\d(?:\.\d)? +(\d{1,3})\b/i

/** Reads what `curl -i` (or `-v`, with its `<` marks) prints: of several responses, after redirects, the last. */
export function readHttp(paste: string): PastedResponse | undefined {
  const lines = unmarked(paste.split(/\r?\n/))
  const begins = lines.flatMap((line, index) => (statusLine.test(line) ? [index] : []))
  // A later response begins after an empty line; elsewhere a status line is part of some body.
  const at = begins.filter((index) => index === begins[0] || lines[index - 1] === '').at(-1)
  if (at === undefined) return undefined
  const headers: { [name: string]: string } = {}
  let index = at + 1
  for (; index < lines.length && lines[index] !== ''; index++) {
    const field = /^([\w!#$%&'*+.^`|~-]+):[ \t]*(.*)$/.exec(lines[index] ?? '')
    if (!field) break // a body that follows without an empty line
    const name = (field[1] ?? '').toLowerCase()
    headers[name] = headers[name] === undefined ? (field[2] ?? '') : `${headers[name]}, ${field[2]}`
  }
  const status = Number(statusLine.exec(lines[at] ?? '')?.[1])
  return { status, headers, body: lines.slice(index).join('\n').trim() }
}

/** Takes the marks of `curl -v` off: `< ` before what was received; what was sent (`> `) and noted (`* `) goes. */
function unmarked(lines: readonly string[]): string[] {
  if (!lines.some((line) => /^< HTTP\//.test(line))) return lines.map((line) => line.trimEnd())
  return lines
    .filter((line) => !/^([>*] ?|[{}] \[|\s+% Total|\s*\d+ )/.test(line) || /^\s*[{[]"/.test(line))
    .map((line) => line.replace(/^< ?/, '').trimEnd())
}
