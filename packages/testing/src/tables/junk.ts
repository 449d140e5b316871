import { gatewayPages } from '../gateway-pages.ts'
import { transportErrors } from '../transport-errors.ts'

const page = gatewayPages['nginx-502'].body

/** Bodies that no vendor means to send, as text, bytes or already parsed. */
export const junkBodies: readonly unknown[] = [
  ...[
    '',
    '<html></html>',
    page,
    'upstream connect error',
    '{"code":',
    '{}',
    '[]',
    'null',
    '7',
    '"text"',
    '\0',
  ],
  ...['{"__proto__":{"ok":true}}', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ...[undefined, null, 7, {}, [], new Uint8Array([0xff, 0x7b]), Symbol('body'), throwing()],
]

/** Statuses under which they arrive. */
export const junkStatuses = [200, 204, 302, 400, 404, 429, 500, 503, 0, Number.NaN]

/** What a call may reject with. */
export const junkThrowables: readonly unknown[] = [
  ...Object.values(transportErrors).map((make) => make()),
  ...[undefined, null, 'reason', 0, Symbol('reason'), {}, new Error('x'), throwing()],
]

/** An object that nothing can be read from. */
function throwing(): unknown {
  const refuse = () => {
    throw new Error('refused')
  }
  return new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse })
}

/** A short text for any value. Never throws. */
export function show(value: unknown): string {
  try {
    const text =
      value instanceof Error ? `${value.name}: ${value.message}` : (JSON.stringify(value) ?? String(value))
    return text.length > 40 ? `${text.slice(0, 40)}…` : text
  } catch {
    return 'an object that can’t be read'
  }
}
