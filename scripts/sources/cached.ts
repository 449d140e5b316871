import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from './source.ts'

/** Fills a folder unless it's there; it appears only when it's whole. Throws with the name of what could not be fetched. */
export async function cached(
  name: string,
  folder: string,
  fill: (half: string) => Promise<void>,
): Promise<void> {
  if (existsSync(folder)) return
  const half = `${folder}.${process.pid}`
  mkdirSync(half, { recursive: true })
  try {
    await fill(half)
    renameSync(half, folder)
  } catch (cause) {
    throw new Error(`${name} could not be fetched: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    })
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
}

/** The files of a folder that match a path or a glob. */
export function filesIn(folder: string, path: string): SourceFile[] {
  return globSync(path, { cwd: folder })
    .sort()
    .map((file) => ({ path: file, text: readFileSync(join(folder, file), 'utf8') }))
}
