import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { readXml } from '@faultline/core/readers/xml'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link azureStorage} can give: a switch over its `reason` is exhaustive. */
export type AzureStorageFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Azure Storage API: of its Blob, Queue and File services. A success's value is the body's text: for a
 * blob that isn't text, decode only responses that aren't ok.
 *
 * @see https://learn.microsoft.com/rest/api/storageservices/status-and-error-codes2
 *
 * @example
 * ```ts
 * import { azureStorage } from '@faultline/azure-storage'
 *
 * const outcome = azureStorage.classify({ status: 404, headers: { 'x-ms-error-code': 'BlobNotFound' }, body: '' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'BLOB_NOT_FOUND'
 * ```
 */
export const azureStorage: Adapter<AzureStorageFault, string> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readXml({
    code: 'Error.Code',
    message: 'Error.Message',
    codeHeader: 'x-ms-error-code',
    success: 'any',
  }),
})
