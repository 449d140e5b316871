import type { Case } from './check.ts'

/** How many cases of one promise are enough to see that it holds at all. */
const sampleSize = 12

/** Some of the cases, spread evenly; from which one on depends on the vendor, so that many vendors try them all. */
export function sampleOf(cases: readonly Case[], vendor: string): readonly Case[] {
  const step = Math.ceil(cases.length / sampleSize)
  const first = sumOf(vendor) % Math.max(step, 1)
  return cases.filter((_, index) => index % step === first)
}

function sumOf(text: string): number {
  return Array.from(text, (character) => character.charCodeAt(0)).reduce((sum, code) => sum + code, 0)
}
