import { headerReader } from '@faultline/core/adapter'

/**
 * The headers of one recorded response after the other, read in place as `Headers` are: reading a failure asks for three
 * or four names, and indexing all headers each time took a tenth of the whole report.
 */
export class RecordedHeaders implements Iterable<[string, unknown]> {
  // By this name they're read in place; to extend the class itself would cost each thread some 40 ms.
  readonly [Symbol.toStringTag] = 'Headers'
  #recorded: unknown
  #read: ((name: string) => string) | undefined

  /** Stands for these headers from now on. */
  of(recorded: unknown): this {
    this.#recorded = recorded
    this.#read = undefined
    return this
  }

  get(name: string): string {
    this.#read ??= readerOf(this.#recorded)
    return this.#read(name)
  }

  [Symbol.iterator](): Iterator<[string, unknown]> {
    const recorded = Object(this.#recorded)
    return (Array.isArray(recorded) ? recorded : Object.entries(recorded))[Symbol.iterator]()
  }
}

function readerOf(headers: unknown): (name: string) => string {
  if (!isLowerCase(headers)) return headerReader(headers)
  return (name) => (Object.hasOwn(headers, name) ? (headers[name] ?? '') : '')
}

/** Whether they are text by lower-case names, as Node and most proxies write them: then a name is a property. */
function isLowerCase(headers: unknown): headers is Readonly<Record<string, string>> {
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) return false
  const fields: { readonly [Name in string]?: unknown } = headers
  // Recorded headers are parsed JSON: there's nothing to inherit, and no list of names to make.
  for (const name in fields) if (typeof fields[name] !== 'string' || upperCase.test(name)) return false
  return true
}

const upperCase = /[A-Z]/
