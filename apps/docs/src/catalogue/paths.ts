import type { Category } from '@faultline/core'
import type { Vendor } from '../vendor.ts'
import { kebab } from './kebab.ts'

/** The page of a vendor, without base and language. */
export function vendorPath({ adapter }: Vendor): string {
  return `catalogue/${adapter.vendor}`
}

/** The page of a category, without base and language. */
export function categoryPath(category: Category): string {
  return `categories/${kebab(category)}`
}
