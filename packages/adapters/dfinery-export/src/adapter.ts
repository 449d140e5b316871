import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { open } from './guard.ts'
import { read } from './reader.ts'

/** Every fault that {@link dfineryExport} can give: a switch over its `reason` is exhaustive. */
export type DfineryExportFault = FaultOf<typeof catalogue>

/**
 * The adapter of the DFINERY export API. A success of `decode` is the CSV as a stream of bytes, never buffered whole;
 * of `classify` its text. A failure that arrives after some rows ends the stream with a `VendorError` whose fault has
 * phase `'stream'`, once every byte before it has been delivered, so a truncated export never passes for a whole one.
 *
 * @see https://docs.dfinery.ai/api-guide/en/api/export-api/response
 *
 * @example
 * ```ts
 * import { dfineryExport } from '@faultline/dfinery-export'
 *
 * const response = new Response('user,event\nu1,login\n{"result":"fail","message":"query_error"}')
 * const outcome = await dfineryExport.decode(response)
 * let rows = ''
 * let reason: string | undefined
 * try {
 *   if (!outcome.ok) throw outcome.fault
 *   for await (const bytes of outcome.value) rows += new TextDecoder().decode(bytes)
 * } catch (error) {
 *   if (dfineryExport.isError(error)) reason = error.fault.reason
 * }
 * rows // => 'user,event\nu1,login\n'
 * reason // => 'QUERY_ERROR'
 * ```
 */
export const dfineryExport: Adapter<
  DfineryExportFault,
  string,
  ReadableStream<Uint8Array<ArrayBuffer>>
> = /* @__PURE__ */ createAdapter({ catalogue, read, open })
