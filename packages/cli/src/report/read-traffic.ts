import type { Readable } from 'node:stream'
import type { Language } from '@faultline/core/explain'
import { adapters } from '../adapters.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { BadRecords } from './bad-records.ts'
import { type BadRecord, type Block, sizeOf } from './block.ts'
import { type TrafficCounter, trafficCounter } from './count-traffic.ts'
import type { Progress } from './progress.ts'
import type { Report, ReportedFile } from './report-data.ts'
import { summarize } from './summary.ts'
import { openTraffic } from './traffic-blocks.ts'
import { TrafficError } from './traffic-error.ts'
import type { TrafficSource } from './traffic-source.ts'
import type { Assignment } from './vendors.ts'

/** How to read traffic. */
export interface ReadOptions {
  readonly assignment: Assignment
  readonly threads: number
  /** Into how many steps of time to divide the report at most. */
  readonly mostSteps: number
  readonly progress: Progress
  readonly language: Language
}

/** Reads all sources, one after the other, and reports on them. What is wrong with a file's content is in the report. */
export async function readTraffic(sources: readonly TrafficSource[], options: ReadOptions): Promise<Report> {
  const counter = trafficCounter(options.assignment, options.threads)
  const bad = new BadRecords()
  const files: ReportedFile[] = []
  try {
    for (const source of sources) files.push(await readSource(source, counter, bad, options))
    const tally = await counter.finish()
    return summarize(tally, bad, { files, mostSteps: options.mostSteps, entries: adapters })
  } finally {
    await counter.stop()
    options.progress.stop()
  }
}

async function readSource(
  { name, path, size, open }: TrafficSource,
  counter: TrafficCounter,
  bad: BadRecords,
  { progress, language }: ReadOptions,
): Promise<ReportedFile> {
  if (size !== undefined) counter.expect(size)
  const stream = open()
  try {
    const { format, blocks } = await openTraffic(watched(stream, progress), path)
    const onBad = ({ number, why }: BadRecord) => bad.add(name, format, number, why)
    await counter.count(watchedRanges(blocks, progress), onBad)
    return { name }
  } catch (error) {
    if (error instanceof TrafficError) return { name, trouble: error.why }
    if (isSystemError(error)) throw unreadableInput(name, error, language)
    throw error
  } finally {
    stream.destroy()
  }
}

async function* watched(stream: Readable, { add }: Progress): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    add(chunk.length)
    yield chunk
  }
}

async function* watchedRanges(
  blocks: AsyncIterable<Block> | Iterable<Block>,
  { add }: Progress,
): AsyncGenerator<Block> {
  for await (const block of blocks) {
    yield block
    if (!('bytes' in block)) add(sizeOf(block))
  }
}

/** Whether the system refused something: reading a file, not a mistake of ours. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
