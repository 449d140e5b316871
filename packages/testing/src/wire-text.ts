/** A response as a server writes it: status line, headers, and the body or as much of it as there is. */
export function head(status: number, headers: readonly string[], body = ''): string {
  return `HTTP/1.1 ${status} Status\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n${body}`
}

/** One chunk of a chunked body. */
export function chunk(text: string): string {
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`
}
