import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { exitCodes } from '../exit-codes.ts'
import { strings } from '../language/language.ts'
import { Mistake } from '../mistake.ts'
import { readBounded } from '../read-bounded.ts'
import type { Terminal } from '../terminal.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { pageText } from './page-text.ts'

/**
 * Reads a page: a file, a URL, or `-` for stdin. Throws a Mistake if there is none, if it's empty, binary or in an
 * encoding that can't be read, or if it's larger than any page is.
 */
export async function readPage(source: string, terminal: Terminal): Promise<string> {
  const { input, catalogue } = strings[terminal.language]
  const t = catalogue.page
  const name = source === '-' ? input.stdin : source
  const { stream, charset } = await open(source, terminal)
  const bytes = await readBounded(stream, largestPage).catch((error: NodeJS.ErrnoException) => {
    // What fetch rejects with has no code of the system.
    throw error.code
      ? unreadableInput(name, error, terminal.language)
      : unusable(input.unreadable(name, error.name), t.giveOne, error)
  })
  if (bytes === undefined) throw unusable(t.tooLarge(name, largestPage / 2 ** 20), t.giveOne)
  const text = pageText(bytes, charset)
  if (text === 'binary') throw unusable(input.binary(name), t.giveOne)
  if (text === 'unknown-encoding') throw unusable(t.encoding(name), t.giveUtf8)
  if (text.text.trim() === '') throw unusable(input.empty(name), t.giveOne)
  return text.text
}

/** A page of a vendor's list of codes has a few hundred KiB, one with all of its scripts a few MiB. In bytes. */
const largestPage = 8 * 2 ** 20

const unusable = (message: string, remedy: string, cause?: unknown): Mistake =>
  new Mistake(message, remedy, exitCodes.input, cause)

interface OpenPage {
  readonly stream: AsyncIterable<Uint8Array>
  readonly charset: string | undefined
}

async function open(source: string, { stdin, language }: Terminal): Promise<OpenPage> {
  const t = strings[language].catalogue.page
  if (source === '-') return { stream: bytesOf(stdin), charset: undefined }
  if (!/^https?:\/\//i.test(source)) return { stream: bytesOf(createReadStream(source)), charset: undefined }
  const headers = { accept: 'text/markdown, text/html;q=0.9, text/plain;q=0.8, */*;q=0.1' }
  const response = await fetch(source, { headers, signal: AbortSignal.timeout(longestWaitMs) }).catch(
    (error: unknown) => {
      throw unusable(t.unreachable(source), t.saveIt, error)
    },
  )
  if (!response.ok || !response.body) throw unusable(t.status(source, response.status), t.saveIt)
  const type = response.headers.get('content-type') ?? ''
  return { stream: response.body, charset: /charset=["']?([\w-]+)/i.exec(type)?.[1] }
}

const longestWaitMs = 30_000

async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}
