import { type Category, categories } from '@faultline/core'

/** The names of all categories, in the order of core's table. */
export const categoryNames = Object.keys(categories) as readonly Category[]

/** The category that somebody means: `rate-limited` too. */
export function categoryNamed(name: string): Category | undefined {
  const wanted = name.toLowerCase().replaceAll('-', '_')
  return categoryNames.find((category) => category === wanted)
}
