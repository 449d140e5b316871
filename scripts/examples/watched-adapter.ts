// What an example gets as '@faultline/core/adapter': the same, but the adapters that it makes are kept for a check.
import type { Adapter, Fault } from '@faultline/core'
import { createAdapter as create } from '@faultline/core/adapter'

// biome-ignore lint/performance/noReExportAll: it stands for the whole module
export * from '@faultline/core/adapter'

/** The adapters that examples have made since somebody took them. */
export const made: Adapter<Fault, unknown, unknown>[] = []

/**
 * Stands before the one that `export *` brings.
 *
 * @public examples import it
 */
export const createAdapter: typeof create = (definition) => {
  const adapter = create(definition)
  made.push(adapter)
  return adapter
}
