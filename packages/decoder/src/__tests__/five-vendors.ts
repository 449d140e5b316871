import { codeString } from '@faultline/code-string'
import type { Adapter, Fault } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'
import { slack } from '@faultline/slack'
import { stripe } from '@faultline/stripe'
import { telegram } from '@faultline/telegram'
import type { Library } from '../library.ts'
import { recognitionOf } from '../recognition-of.ts'

/** Five vendors of different formats, each with one failure as it writes them. */
const vendors: readonly (readonly [adapter: Adapter<Fault, unknown>, body: string])[] = [
  [codeString, '{"status":"error","code":"NotFound","message":"Entry not found."}'],
  [dfineryImport, '{"status":false,"code":40402,"message":"TOO_MANY_EVENTS","data":null}'],
  [slack, '{"ok":false,"error":"missing_scope"}'],
  [
    stripe,
    '{"error":{"code":"card_declined","decline_code":"lost_card","message":"No.","type":"card_error"}}',
  ],
  [telegram, '{"ok":false,"error_code":404,"description":"Not Found","parameters":{"retry_after":5}}'],
]

const recognition = recognitionOf(
  vendors.map(([{ catalogue }, body]) => ({ catalogue, responses: [{ headers: {}, body }] })),
)
const byId = new Map(vendors.map(([adapter]) => [adapter.vendor, { adapter }]))

/** A library that has everything loaded. */
export const fiveVendors: Library = { recognition: async () => recognition, load: async (id) => byId.get(id) }
