// pnpm --filter @faultline/checkout start — places an order in each situation; the log is one line for each failure.
import { pino } from 'pino'
import { logLine } from './log-line.ts'
import { runSituation } from './run-situation.ts'
import { situations } from './situations.ts'

const logger = pino({ base: null, timestamp: false, formatters: { level: (label) => ({ level: label }) } })

for (const situation of situations) {
  console.log(`\n${situation.title}`)
  const result = await runSituation(situation, (fault, attempt) => logger.warn(logLine(fault, attempt)))
  const { status, answer, charges, receipts, messages } = result
  const open = answer.open?.length ? `, still open: ${answer.open.join(', ')}` : ''
  console.log(`  → HTTP ${status}${answer.message ? `: ${answer.message}` : open}`)
  console.log(`    charged ${charges}×, ${receipts} receipt, ${messages} message`)
}
