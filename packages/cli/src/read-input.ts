import { open } from 'node:fs/promises'
import { exitCodes } from './exit-codes.ts'
import { strings } from './language/language.ts'
import { Mistake } from './mistake.ts'
import { readBounded } from './read-bounded.ts'
import type { Terminal } from './terminal.ts'
import { unreadableInput } from './unreadable-input.ts'

/** Longer isn't one response; of a shorter one the decoder reads the beginning and the end. */
const longestMebibytes = 64
const longestBytes = longestMebibytes * 2 ** 20

/**
 * Reads a whole file, or stdin if none is named or it's `-`, as text: UTF-8, or UTF-16 with a byte order mark, which
 * PowerShell writes. Throws a Mistake for what is missing, empty, too long, or not text.
 */
export async function readInput(file: string | undefined, { stdin, language }: Terminal): Promise<string> {
  const t = strings[language].input
  const isFile = file !== undefined && file !== '-'
  const name = isFile ? file : t.stdin
  const mistake = (message: string, remedy: string) => new Mistake(message, remedy, exitCodes.input)
  let bytes: Uint8Array | undefined
  try {
    bytes = await readBounded(isFile ? (await open(file)).createReadStream() : stdin, longestBytes)
  } catch (error) {
    throw unreadableInput(name, error, language)
  }
  if (!bytes) throw mistake(t.tooLong(name, `${longestMebibytes} MiB`), t.oneResponse)
  const text = textOf(bytes)
  if (text === undefined) throw mistake(t.binary(name), t.makeText)
  if (text.trim() === '') throw mistake(t.empty(name), t.giveResponse)
  return text
}

/** The text in bytes; `undefined` if they are something else. */
function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}
