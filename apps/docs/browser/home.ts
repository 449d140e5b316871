import { inject } from 'vitest'

/** The site's home page, with a slash at its end. */
export const home = inject('home')
