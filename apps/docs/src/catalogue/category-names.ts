import { type Category, categories } from '@faultline/core'

/** The names of all categories, in the order of core's table. */
export const categoryNames = Object.keys(categories) as readonly Category[]
