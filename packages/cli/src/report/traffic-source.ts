import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { exitCodes } from '../exit-codes.ts'
import { strings } from '../language/language.ts'
import { Mistake } from '../mistake.ts'
import type { Terminal } from '../terminal.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { blockSize } from './block.ts'

/** Where traffic comes from. */
export interface TrafficSource {
  /** As the person named it. */
  readonly name: string
  /** In bytes, as it is on the disk; `undefined` if nobody knows. */
  readonly size: number | undefined
  /** If it's a file, which can be read from anywhere: a pipe can't. */
  readonly path?: string | undefined
  readonly open: () => Readable
}

/** Finds the named files, or stdin if none is named or it's `-`. Throws a Mistake for what isn't there. */
export async function trafficSources(files: readonly string[], terminal: Terminal): Promise<TrafficSource[]> {
  const { input, report: t } = strings[terminal.language]
  if (files.length === 0 && terminal.typed) throw new Mistake(t.noInput, t.giveFile)
  const names = files.length === 0 ? ['-'] : files
  return Promise.all(
    names.map((name) =>
      name === '-'
        ? { name: input.stdin, size: undefined, open: () => terminal.stdin }
        : fileSource(name, terminal),
    ),
  )
}

async function fileSource(name: string, { language }: Terminal): Promise<TrafficSource> {
  const facts = await stat(name).catch((error: unknown) => {
    throw unreadableInput(name, error, language)
  })
  const t = strings[language].input
  if (facts.isDirectory()) throw new Mistake(t.folder(name), t.nameFile, exitCodes.input)
  return {
    name,
    size: facts.isFile() ? facts.size : undefined,
    path: facts.isFile() ? name : undefined,
    open: () => createReadStream(name, { highWaterMark: blockSize }),
  }
}
