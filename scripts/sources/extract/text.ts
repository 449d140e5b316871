import type { Extract } from '../source.ts'

/** Reads what a pattern's group `code` matches, line by line or over the text: for constants in Go, Swift, C++ and the like. */
export function matchesOf(...patterns: readonly RegExp[]): Extract {
  return (files) =>
    files.flatMap(({ text }) =>
      patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].flatMap(({ groups }) => groups?.['code'] ?? []),
      ),
    )
}
