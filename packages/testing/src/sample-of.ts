import type { Case } from './check.ts'

/**
 * At most `size` of the cases: one of each stretch of the list, so that neighbours share the work. Which one depends on
 * the vendor and looks random, so that a list in columns isn't tried in one of them only, and many vendors try all.
 */
export function sampleOf(cases: readonly Case[], vendor: string, size: number): readonly Case[] {
  if (cases.length <= size) return cases
  const startOf = (part: number) => Math.floor((part * cases.length) / size)
  return Array.from({ length: size }, (_, part) => {
    const length = startOf(part + 1) - startOf(part)
    return cases[startOf(part) + (hashOf(`${vendor} ${part}`) % length)]!
  })
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
