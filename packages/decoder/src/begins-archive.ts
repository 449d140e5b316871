/**
 * Whether a text begins as an HTTP archive does: one object that has nothing but its log, and perhaps fields of the program
 * that wrote it, whose names begin with `_`. Looks at no more than its first 4,096 characters. Never throws.
 */
export function beginsArchive(text: string): boolean {
  return archive.test(text.slice(0, longestBeginning))
}

const longestBeginning = 4096
const archive = /^\s*\{\s*(?:"_[^"]*"\s*:\s*(?:"(?:[^"\\]|\\.)*"|[\w.+-]+)\s*,\s*)*"log"\s*:\s*\{/
