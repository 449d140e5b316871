import type { Command } from 'commander'
import { RedisMissing } from '../queue/redis-missing.ts'
import { exitCode } from './exit-code.ts'

/** Runs a command; a missing Redis ends it with a message instead of a stack trace. */
export async function parseOrExit(command: Command): Promise<void> {
  try {
    await command.parseAsync()
  } catch (error) {
    if (!(error instanceof RedisMissing)) throw error
    console.error(error.message)
    process.exitCode = exitCode.noRedis
  }
}
