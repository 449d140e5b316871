import type { Documented } from './documented.ts'

/** A recorded or documented answer of a vendor, as the packages keep it. */
export interface Fixture {
  /** `document` where it stands in the vendor's document, `recorded` where a vendor sent it. */
  readonly source: string
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  /** Text as sent. */
  readonly body: string
}

const fixtures: { readonly [file: string]: unknown } = import.meta.glob(
  '../../../../packages/*/fixtures/*.json',
  { eager: true, import: 'default' },
)

/** The answers on the wire by which a vendor tells this failure: the plain one first, then its variants. */
export function wiresOf({ vendor, entry }: Documented): Fixture[] {
  const prefix = `/${vendor.adapter.vendor}/fixtures/${entry.reason}.`
  return Object.keys(fixtures)
    .filter((path) => path.includes(prefix))
    .sort((a, b) => a.length - b.length || a.localeCompare(b))
    .map((path) => fixtures[path] as Fixture)
}

/** The answer as `curl -i` prints it; JSON is indented, so that it can be read. */
export function wireText({ status, headers, body }: Fixture): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status}`, ...fields, '', readable(body)].join('\n')
}

function readable(body: unknown): string {
  try {
    return JSON.stringify(typeof body === 'string' ? JSON.parse(body) : body, null, 2)
  } catch {
    return String(body)
  }
}
