import { codeString } from '@faultline/code-string'
import { words as codeStringWords } from '@faultline/code-string/explain'
import type { Adapter, Fault, Words } from '@faultline/core'
import { dfineryExport } from '@faultline/dfinery-export'
import { words as dfineryExportWords } from '@faultline/dfinery-export/explain'
import { dfineryImport } from '@faultline/dfinery-import'
import { words as dfineryImportWords } from '@faultline/dfinery-import/explain'
import { statusObject } from '@faultline/status-object'
import { words as statusObjectWords } from '@faultline/status-object/explain'

/** One vendor as the site shows it. */
export interface Vendor {
  /** The vendor's name for people. */
  readonly title: string
  readonly packageName: string
  /** Under which the package exports its adapter. */
  readonly exportName: string
  readonly adapter: Adapter<Fault, unknown, unknown>
  readonly words: { readonly [reason: string]: Words }
}

/** Every vendor of the site, in the order in which it shows them. A new adapter is one more element and nothing else. */
export const vendors: readonly Vendor[] = [
  {
    title: 'DFINERY Import API',
    packageName: '@faultline/dfinery-import',
    exportName: 'dfineryImport',
    adapter: dfineryImport,
    words: dfineryImportWords,
  },
  {
    title: 'DFINERY Export API',
    packageName: '@faultline/dfinery-export',
    exportName: 'dfineryExport',
    adapter: dfineryExport,
    words: dfineryExportWords,
  },
  {
    title: 'Status object style',
    packageName: '@faultline/status-object',
    exportName: 'statusObject',
    adapter: statusObject,
    words: statusObjectWords,
  },
  {
    title: 'Code string style',
    packageName: '@faultline/code-string',
    exportName: 'codeString',
    adapter: codeString,
    words: codeStringWords,
  },
]

/** Finds a vendor by its stable id. */
export function vendorById(id: string): Vendor | undefined {
  return vendors.find(({ adapter }) => adapter.vendor === id)
}
