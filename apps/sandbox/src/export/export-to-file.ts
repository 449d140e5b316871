import { open, rename } from 'node:fs/promises'
import type { Outcome } from '@faultline/core'
import { type DfineryExportFault, dfineryExport } from '@faultline/dfinery-export'

/**
 * Writes an export to a file, completely or not at all: the rows go to `<target>.partial`, which is renamed to the
 * target only if the stream ended well. If it didn't, the rows received stay there, and the fault is returned. Rejects
 * only if the disk fails.
 */
export async function exportToFile(
  response: Promise<Response>,
  target: string,
): Promise<Outcome<string, DfineryExportFault>> {
  const partial = `${target}.partial`
  const outcome = await dfineryExport.decode(response)
  if (!outcome.ok) return outcome
  const file = await open(partial, 'w')
  try {
    await file.writeFile(outcome.value)
    await file.sync()
  } catch (error) {
    if (!dfineryExport.isError(error)) throw error
    return { ok: false, fault: error.fault }
  } finally {
    await file.close()
  }
  await rename(partial, target)
  return { ok: true, value: target }
}
