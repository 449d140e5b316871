import { Command } from 'commander'
import { positive, whole } from './commands/numbers.ts'
import { parseOrExit } from './commands/parse-or-exit.ts'
import { redisAtHand } from './queue/redis.ts'
import { type StressOptions, stressRun } from './queue/stress-run.ts'

// `pnpm --filter @faultline/sandbox prove:queue`: is anything lost or stored twice while workers are killed?
const command = new Command('prove:queue')
  .description(
    'Imports on a queue while the vendor limits, fails and drops connections, and workers are killed in between.',
  )
  .option('--events <count>', 'how many events to import', positive, 20_000)
  .option('--workers <count>', 'worker processes', positive, 3)
  .option('--kills <count>', 'how many of them to kill with SIGKILL', whole, 10)
  .option('--seed <number>', 'decides which calls go wrong', positive, 1)
  .action(async (options: Omit<StressOptions, 'redisUrl'>) => {
    const redis = await redisAtHand()
    const { lateMs, problems, ...figures } = await stressRun({ ...options, redisUrl: redis.url })
    await redis.stop()
    console.log({ ...figures, sendsInPauses: lateMs.length, problems: problems.length })
    for (const problem of problems.slice(0, 10)) console.log(problem)
    process.exitCode = problems.length + lateMs.length === 0 ? 0 : 1
  })

await parseOrExit(command)
