import { type Adapter, createAdapter, type FaultOf } from '@faultline/core'
import { catalogue } from './catalogue.ts'
import { rule } from './rule.ts'
import { readWire } from './wire.ts'

/** Every fault that {@link exampleVendor} can give: a switch over its `reason` is exhaustive. */
export type ExampleVendorFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Example Vendor API. A success's value is the parsed body.
 *
 * @see https://docs.example.com/errors
 *
 * @example
 * ```ts
 * import { exampleVendor } from '@faultline/example-vendor'
 *
 * const outcome = exampleVendor.classify({
 *   status: 400,
 *   body: '{"error":{"code":"invalid_input","message":"The field name is missing."}}',
 * })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'INVALID_INPUT'
 * ```
 */
export const exampleVendor: Adapter<ExampleVendorFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  readWire,
  rule,
})
