import { failuresOf } from '@faultline/core/adapter'
import type { Subject } from './check.ts'

/** An error status that means nothing, neither to HTTP nor to the catalogue: 418, if the vendor doesn't document that. */
export function spareStatus({ adapter }: Pick<Subject, 'adapter'>): number {
  const failures = failuresOf(adapter.catalogue)
  const documented = new Set(failures.flatMap(({ status, statusAlone }) => [status, statusAlone]))
  return [418, 419, 420, 430, 456].find((status) => !documented.has(status)) ?? 470
}
