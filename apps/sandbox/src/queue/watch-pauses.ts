import { Redis } from 'ioredis'

/** Pauses and batches about to be sent, as Redis saw them by its own clock, epoch ms. */
export interface PauseWatch {
  /** When workers were about to send a batch. */
  readonly sends: readonly Seen[]
  /** The pauses that a worker shared with all others. */
  readonly pauses: readonly (Seen & { readonly until: number })[]
  stop(): void
}

interface Seen {
  readonly queue: string | undefined
  readonly at: number
}

/** Listens to every command that Redis receives, so that one clock orders what several processes do. */
export async function watchPauses(redisUrl: string): Promise<PauseWatch> {
  const sends: Seen[] = []
  const pauses: (Seen & { until: number })[] = []
  const redis = new Redis(redisUrl, { retryStrategy: () => null })
  const monitor = await redis.monitor()
  monitor.on('monitor', (seconds: string, [command = '', key = '', , , forMs]: string[]) => {
    const [, queue, name] = key.split(':')
    const seen = { queue, at: Number(seconds) * 1000 }
    if (command.toLowerCase() === 'hsetnx' && name === 'sent') sends.push(seen)
    if (command.toLowerCase() === 'set' && name === 'limiter')
      pauses.push({ ...seen, until: seen.at + Number(forMs) })
  })
  const stop = () => {
    monitor.disconnect()
    redis.disconnect()
  }
  return { sends, pauses, stop }
}

// Redis counts the rest of a pause in whole milliseconds.
const clockStepMs = 1

/** For each batch that a worker was about to send during a pause, how long after the pause was shared, in ms. */
export function sendsInPauses({ sends, pauses }: PauseWatch): number[] {
  return sends.flatMap(({ queue, at }) =>
    pauses
      .filter((pause) => pause.queue === queue && at > pause.at && at < pause.until - clockStepMs)
      .map((pause) => Math.round(at - pause.at)),
  )
}
