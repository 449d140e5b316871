/**
 * The reader of small XML error documents.
 *
 * @module
 */

import { type Path, type Paths, pathsOf } from '../at-path.ts'
import type { ItemFault } from '../fault.ts'
import { isSuccessStatus } from '../http-status.ts'
import type { FailureReading, ReadContext, Reader } from '../reader.ts'
import { codeAmong, firstText } from './among.ts'
import { isClosed, parseXml, type Root, rootOf, textOf, type XmlElement } from './xml-tree.ts'

/** Where a vendor's XML has its signals: paths of element names from the root, such as `Error.Code`. */
export interface XmlOptions {
  /** The vendor's code. Of several paths the first whose code is documented, else the first that is there. */
  readonly code: Paths
  /** The more specific code. */
  readonly subcode?: Paths
  /** The vendor's text. */
  readonly message?: Paths
  /** The vendor's id of the exchange. */
  readonly requestId?: Paths
  /** The response header that has the code too, in lower case: `x-ms-error-code`. It's all that a HEAD request gets. */
  readonly codeHeader?: string
  /** The elements of a success that say which parts of a batch failed. */
  readonly parts?: XmlParts
  /** What a success is: an XML document or nothing (`'xml'`, the default), or any body, as an object's content is. */
  readonly success?: 'xml' | 'any'
}

/** Elements that say which parts of a batch failed, such as the `Error`s of S3's `DeleteResult`. */
export interface XmlParts {
  /** The path to the elements, from the root: `DeleteResult.Error`. */
  readonly list: string
  /** The path in each to what says which part it is: `Key`. */
  readonly at?: string
  /** The path in each to its code. */
  readonly code: string
  /** The path in each to its message. */
  readonly message?: string
}

/**
 * Makes the reader of a vendor that reports failures as small XML documents. The catalogue's details are read beside
 * the code. A success is its text, with `items` if parts of it failed; a document whose root isn't closed was cut, and is
 * no success. A page is never such a document. With `success: 'any'` an error document under a success status is a
 * failure only if its code is documented, because an object may hold just such a text; if there is a header for the
 * code, only with that.
 * It doesn't read XML in general: no DTD, and a tag of at most 1,024 characters. Linear in time; never throws.
 *
 * @example
 * ```ts
 * import { createAdapter } from '@faultline/core/adapter'
 * import { readXml } from '@faultline/core/readers/xml'
 *
 * const storage = createAdapter({
 *   catalogue: {
 *     vendor: 'acme-storage', title: 'Acme Storage API', docsUrl: 'https://docs.acme.example/storage',
 *     readOn: '2026-11-21', details: ['Key'],
 *     success: { status: 200 },
 *     failures: { NO_SUCH_KEY: { code: 'NoSuchKey', status: 404, category: 'not_found' } },
 *   },
 *   read: readXml({ code: 'Error.Code', message: 'Error.Message', codeHeader: 'x-acme-error' }),
 * })
 * const got = storage.classify({ status: 404, body: '<Error><Code>NoSuchKey</Code><Key>a&amp;b</Key></Error>' })
 * got.ok ? undefined : got.fault.details // => { Key: 'a&b' }
 * const asked = storage.classify({ status: 404, headers: { 'x-acme-error': 'NoSuchKey' }, body: '' })
 * asked.ok ? undefined : asked.fault.reason // => 'NO_SUCH_KEY'
 * ```
 */
export function readXml(options: XmlOptions): Reader<string> {
  const codePaths = pathsOf(options.code)
  const messagePaths = pathsOf(options.message)
  const subcodePaths = pathsOf(options.subcode)
  const idPaths = pathsOf(options.requestId)
  const errorRoots = new Set([...codePaths, ...messagePaths].map(([root]) => root))
  const batchRoot = options.parts?.list.split('.')[0]

  return (body, context) => {
    const sent = body ?? ''
    if (typeof sent !== 'string') return typeof sent === 'object' ? ofHeader(context) : undefined
    const text = sent.replace(byteOrderMark, '')
    const root = rootOf(text)
    const isKnown = root !== undefined && (errorRoots.has(root.name) || root.name === batchRoot)
    const document = isKnown ? parseXml(text) : undefined
    if (isKnown && !document) return undefined

    const inHeader = options.codeHeader && canBeVendors(text, root) ? context.header(options.codeHeader) : ''
    const success = isSuccessStatus(context.status)
    const any = options.success === 'any'
    const failure = readFailure(document, inHeader, context)
    const { code } = failure
    const mayBeContent = success && any && (options.codeHeader !== undefined || !context.documents(code))
    if (code !== undefined && (inHeader || !mayBeContent)) return failure
    if (
      success &&
      (any || isBlank(text) || (isXml(root) && !errorRoots.has(root.name) && isClosed(text, root)))
    )
      return { ok: true, value: text, items: failedParts(document, options.parts, context) }
    return failure.message === undefined ? undefined : { ...failure, malformed: true }
  }

  /** What a client has already parsed isn't XML, but may be JSON of the vendor's beside the header. */
  function ofHeader({ header }: ReadContext): FailureReading | undefined {
    const code = options.codeHeader ? header(options.codeHeader) : ''
    return code ? { ok: false, code } : undefined
  }

  function readFailure(
    document: XmlElement | undefined,
    inHeader: string,
    context: ReadContext,
  ): FailureReading {
    const code = codeAmong([inHeader, ...textsAt(document, codePaths)], context)
    const codePath = codePaths.find((path) => elementsAt(document, path).length > 0)
    return {
      ok: false,
      code,
      subcode: firstText(textsAt(document, subcodePaths)),
      message: firstText(textsAt(document, messagePaths)),
      requestId: firstText(textsAt(document, idPaths)),
      details: codePath && elementsAt(document, codePath.slice(0, -1)).map(fieldsOf)[0],
    }
  }
}

/** All elements at a path; of its earlier names the first element counts. */
function elementsAt(element: XmlElement | undefined, [name, ...rest]: Path): readonly XmlElement[] {
  if (!element) return []
  const named = element.children.filter((child) => child.name === name)
  return rest.length === 0 ? named : elementsAt(named[0], rest)
}

function textsAt(element: XmlElement | undefined, paths: readonly Path[]): (string | undefined)[] {
  return paths.map((path) => elementsAt(element, path).map(textOf)[0])
}

/** The elements in one, as fields, for the catalogue's details. */
function fieldsOf({ children }: XmlElement): unknown {
  return Object.fromEntries(children.map((each) => [each.name, textOf(each)]))
}

function failedParts(
  document: XmlElement | undefined,
  parts: XmlParts | undefined,
  context: ReadContext,
): ItemFault[] {
  if (!parts) return []
  const at = pathsOf(parts.at)
  const code = pathsOf(parts.code)
  const message = pathsOf(parts.message)
  return elementsAt(document, parts.list.split('.')).map((part, index) =>
    context.decideItem({
      at: at.length > 0 ? firstText(textsAt(part, at)) : index,
      code: firstText(textsAt(part, code)),
      message: textsAt(part, message)[0],
    }),
  )
}

const byteOrderMark = /^\ufeff/

/** A header counts beside what the vendor may have sent, and not beside a gateway's page or text. */
function canBeVendors(text: string, root: Root | undefined): boolean {
  return isBlank(text) || isXml(root) || /^\s*[{[]/.test(text)
}

function isXml(root: Root | undefined): root is Root {
  return root !== undefined && root.name.toLowerCase() !== 'html'
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
