import { type Path, pathsOf } from './at-path.ts'
import { isSuccessStatus } from './http-status.ts'
import { codeOf, field, isForeignText, jsonOf } from './json.ts'
import type { ReadContext, Reader } from './reader.ts'
import { type OneError, severalErrors } from './several-errors.ts'

/** Where a vendor's JSON has its signals: paths such as `error.code`. Several paths: the first one that is there. */
export interface FieldPaths {
  /** The vendor's code. Of several paths the first whose code is documented, else the first that has one. */
  readonly code?: string | readonly string[]
  /** The more specific code. */
  readonly subcode?: string | readonly string[]
  /** The vendor's own class of codes. */
  readonly family?: string | readonly string[]
  /** The vendor's text. */
  readonly message?: string | readonly string[]
  /** The vendor's id of the exchange. */
  readonly requestId?: string | readonly string[]
  /** The vendor's page for the failure. */
  readonly docsUrl?: string | readonly string[]
  /** The boolean that is `true` in a success and `false` in a failure, if the vendor has one. */
  readonly flag?: string
  /** The array of errors, if the vendor sends several: all other paths but the flag's are then read in each of them. */
  readonly items?: string
  /** With `items`: which part of the request the error is about. */
  readonly at?: string | readonly string[]
}

/**
 * Makes the reader of a vendor that says everything in JSON fields. With a flag, only `true` is a success; without one,
 * under a success status, any JSON or an empty body is, unless it has a documented code. The catalogue's `details` are
 * read beside the code. The reader throws only what a getter throws; the adapter catches that.
 *
 * @see [Writing an adapter: Names that core reads](https://faultline.github.io/guide/writing-an-adapter/#names-that-core-reads)
 *
 * @example
 * ```ts
 * import { createAdapter, readFields } from '@faultline/core/adapter'
 *
 * const chat = createAdapter({
 *   catalogue: {
 *     vendor: 'acme-chat', title: 'Acme Chat API', docsUrl: 'https://docs.acme.example/chat', readOn: '2026-11-21',
 *     codes: 'lowercase', details: ['needed'],
 *     success: { status: 200 },
 *     failures: { MISSING_SCOPE: { status: 200, category: 'permission_denied' } },
 *   },
 *   read: readFields({ flag: 'ok', code: 'error' }),
 * })
 * const outcome = chat.classify({ status: 200, body: '{"ok":false,"error":"missing_scope","needed":"chat:write"}' })
 * outcome.ok ? undefined : outcome.fault.details // => { needed: 'chat:write' }
 * ```
 */
export function readFields(fields: FieldPaths): Reader<unknown> {
  const paths = compile(fields)
  return (body, context) => {
    const json = jsonOf(body)
    if (isForeignText(body, json)) return undefined
    const flag = at(json, paths.flag)
    const success = isSuccessStatus(context.status)
    if (flag === true && success) return { ok: true, value: json }
    const errors = at(json, paths.items)
    const hasErrors = Array.isArray(errors) && errors.length > 0
    const failure = hasErrors
      ? severalErrors(
          errors.map((each) => readError(each, paths, context)),
          context,
        )
      : readError(json, paths, context)
    if (success && fields.flag === undefined && !hasErrors && !context.documents(failure.code))
      return { ok: true, value: json }
    if (failure.code !== undefined || failure.family !== undefined || flag === false) return failure
    return failure.message === undefined ? undefined : { ...failure, malformed: true }
  }
}

type Paths = { readonly [K in keyof Omit<FieldPaths, 'code'>]-?: readonly Path[] } & {
  readonly code: readonly CodePath[]
}

/** Where a code may be: the details are read from the same object. */
interface CodePath {
  readonly holder: Path
  readonly name: string
}

function compile(fields: FieldPaths): Paths {
  return {
    code: pathsOf(fields.code).map((path) => ({ holder: path.slice(0, -1), name: path.at(-1) ?? '' })),
    subcode: pathsOf(fields.subcode),
    family: pathsOf(fields.family),
    message: pathsOf(fields.message),
    requestId: pathsOf(fields.requestId),
    docsUrl: pathsOf(fields.docsUrl),
    flag: pathsOf(fields.flag),
    items: pathsOf(fields.items),
    at: pathsOf(fields.at),
  }
}

/** Reads one error; what isn't there is `undefined`. */
function readError(error: unknown, paths: Paths, context: ReadContext): OneError {
  const { code, holder } = codeIn(error, paths.code, context)
  const family = at(error, paths.family)
  return {
    ok: false,
    code,
    subcode: codeOf(at(error, paths.subcode)),
    family: typeof family === 'string' && family !== '' ? family : undefined,
    message: at(error, paths.message),
    details: holder,
    requestId: at(error, paths.requestId),
    docsUrl: at(error, paths.docsUrl),
    at: codeOf(at(error, paths.at)),
  }
}

/** The first documented code, else the first code, and what holds it, or would. In one pass: every response takes it. */
function codeIn(error: unknown, paths: readonly CodePath[], { documents }: ReadContext): CodeInside {
  let first: CodeInside | undefined
  for (const { holder: path, name } of paths) {
    const holder = follow(error, path)
    const code = codeOf(field(holder, name))
    if (code !== undefined && documents(code)) return { code, holder }
    if (!first || (first.code === undefined && code !== undefined)) first = { code, holder }
  }
  return first ?? { code: undefined, holder: undefined }
}

interface CodeInside {
  readonly code: string | number | undefined
  readonly holder: unknown
}

/** The value at the first path that has one. */
function at(json: unknown, paths: readonly Path[]): unknown {
  for (const path of paths) {
    const value = follow(json, path)
    if (value !== undefined && value !== null) return value
  }
  return undefined
}

function follow(json: unknown, path: Path): unknown {
  let value = json
  for (const name of path) value = field(value, name)
  return value
}
