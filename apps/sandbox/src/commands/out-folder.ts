import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The folder that was asked for, created if it is missing; otherwise a new temporary one. */
export async function outFolder(wanted?: string): Promise<string> {
  if (wanted === undefined) return mkdtemp(join(tmpdir(), 'faultline-'))
  await mkdir(wanted, { recursive: true })
  return wanted
}
