import type { Package } from '../workspace/packages.ts'

/** Something that holds for the workspace; gives what is against it, each as a sentence that names the place. */
export type Rule = (packages: readonly Package[], root: string) => string[]
