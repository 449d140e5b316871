import { field } from './json.ts'

/** Where something is: names joined by dots, or a list of such paths, of which the first that has it counts. */
export type Paths = string | readonly string[]

/** The names of one path. */
export type Path = readonly string[]

/** Takes paths apart, once for each reader. */
export function pathsOf(paths: Paths = []): readonly Path[] {
  return [paths].flat().map((path) => path.split('.'))
}

/** The values of own fields at the paths, in their order; `undefined` if there is none. */
export function atPaths(value: unknown, paths: readonly Path[]): unknown[] {
  return paths.map((path) => path.reduce(field, value))
}
