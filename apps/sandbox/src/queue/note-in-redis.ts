import type { Redis } from 'ioredis'
import type { Note } from '../job/journal.ts'

const keyOf = (queueName: string) => `faultline:${queueName}:journal`

/** The same counter for processes that know nothing of each other. */
export function noteInRedis(redis: Redis, queueName: string): Note {
  return (column, name, times = 1) => {
    redis.hincrby(keyOf(queueName), `${column} ${name}`, times).catch(() => {})
  }
}

/** Hands what all processes noted to a counter of this one, and forgets it. */
export async function collectNotes(redis: Redis, queueName: string, note: Note): Promise<void> {
  const counts = await redis.hgetall(keyOf(queueName))
  for (const [key, times] of Object.entries(counts)) {
    const [column, ...name] = key.split(' ')
    note(column === 'answers' ? column : 'deeds', name.join(' '), Number(times))
  }
  await redis.del(keyOf(queueName))
}
