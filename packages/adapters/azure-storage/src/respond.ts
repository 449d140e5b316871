/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes a response as the Azure Storage API does, for tests: the code is in a header and in the body. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/azure-storage/testing'
 *
 * respond({ ok: false, code: 'BlobNotFound' })
 * // => { headers: { 'x-ms-error-code': 'BlobNotFound' }, body: '<Error><Code>BlobNotFound</Code></Error>' }
 * ```
 */
export function respond({ ok, code, message }: Facts): object {
  if (ok) return { body: '<EnumerationResults></EnumerationResults>' }
  const elements = [element('Code', code), element('Message', message)].join('')
  return {
    headers: code === undefined ? {} : { 'x-ms-error-code': `${code}` },
    body: `<Error>${elements}</Error>`,
  }
}

function element(name: string, value: string | number | undefined): string {
  const text = `${value ?? ''}`.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return value === undefined ? '' : `<${name}>${text}</${name}>`
}
