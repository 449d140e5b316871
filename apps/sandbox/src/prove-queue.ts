import { Command } from 'commander'
import { positive, whole } from './commands/numbers.ts'
import { ordeal } from './queue/ordeal.ts'
import { redisAtHand } from './queue/redis.ts'

// `pnpm --filter @faultline/sandbox prove:queue`: does the queue lose or double anything while its workers are killed?
interface Options {
  readonly events: number
  readonly workers: number
  readonly kills: number
  readonly seed: number
}

await new Command('prove:queue')
  .description(
    'Imports on a queue while the vendor limits, fails and cuts, and workers are killed in the middle.',
  )
  .option('--events <count>', 'how many events to import', positive, 20_000)
  .option('--workers <count>', 'worker processes', positive, 3)
  .option('--kills <count>', 'how many of them to kill with SIGKILL', whole, 10)
  .option('--seed <number>', 'decides what goes wrong', positive, 1)
  .action(async (options: Options) => {
    const redis = await redisAtHand()
    const { lateMs, problems, ...figures } = await ordeal({ ...options, redisUrl: redis.url })
    await redis.stop()
    console.log({ ...figures, sendsInPauses: lateMs.length, problems: problems.length })
    for (const problem of problems.slice(0, 10)) console.log(problem)
    process.exitCode = problems.length + lateMs.length === 0 ? 0 : 1
  })
  .parseAsync()
