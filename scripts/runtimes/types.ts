// What a user's compiler sees of core, an adapter and createFetch, with the declarations of every package checked.
import { faultOf, type VendorError } from '@faultline/core'
import { dfineryExport } from '@faultline/dfinery-export'
import { dfineryImport } from '@faultline/dfinery-import'
import { createFetch } from '@faultline/integrations/fetch'
import { statusObject } from '@faultline/status-object'

export const vendorFetch: typeof fetch = createFetch([dfineryImport, dfineryExport, statusObject])

export async function send(url: string): Promise<string> {
  const outcome = await dfineryImport.decode(vendorFetch(url))
  if (outcome.ok) return 'sent'
  if (outcome.fault.reason === 'TOO_MANY_EVENTS') return outcome.fault.category satisfies 'request_too_large'
  return outcome.fault.message
}

export const category = (error: VendorError | Error): string | undefined => faultOf(error)?.category

const reasonOf = (error: unknown) => (dfineryImport.isError(error) ? error.fault.reason : undefined)

// @ts-expect-error: there is no such reason
export const isTypo = (error: unknown): boolean => reasonOf(error) === 'TOO_MANY_EVENT'
