import { open, rename } from 'node:fs/promises'
import type { Outcome } from '@faultline/core'
import { type DfineryExportFault, dfineryExport } from '@faultline/dfinery-export'

/**
 * Writes an export to a file, whole or not at all: the rows go to `<target>.partial`, which takes the target's name
 * only when the stream ended well. An export that was cut stays there with the rows that came, and its fault is given
 * back. Rejects only where the disk does.
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
