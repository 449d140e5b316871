import type { Redis } from 'ioredis'
import type { Note } from '../ledger/journal.ts'

const keyOf = (queueName: string) => `faultline:${queueName}:journal`

/** A journal's counter that several processes share. */
export function noteInRedis(redis: Redis, queueName: string): Note {
  return (column, name, times = 1) => {
    redis.hincrby(keyOf(queueName), `${column} ${name}`, times).catch(() => {})
  }
}

/** Adds the counts of all processes to a counter of this one, and deletes them. */
export async function collectNotes(redis: Redis, queueName: string, note: Note): Promise<void> {
  const counts = await redis.hgetall(keyOf(queueName))
  for (const [key, times] of Object.entries(counts)) {
    const [column, ...name] = key.split(' ')
    note(column === 'responses' ? column : 'actions', name.join(' '), Number(times))
  }
  await redis.del(keyOf(queueName))
}
