/**
 * Whether a text begins as an HTTP archive does: one object that has nothing but its log, and perhaps fields of the program
 * that wrote it, whose names begin with `_`. Never throws.
 */
export function beginsArchive(text: string): boolean {
  return archive.test(text)
}

const archive = /^\s*\{\s*(?:"_[^"]*"\s*:\s*(?:"(?:[^"\\]|\\.)*"|[\w.+-]+)\s*,\s*)*"log"\s*:\s*\{/
