// Gives every adapter responses that nobody means to send, and says which promise breaks. Each case is made from the seed
// and its number alone, so it can be tried again without the others.
//
//   pnpm test:fuzz [--seed 7] [--cases 10000000] [--responses 100000] [--threads 2]
//   pnpm test:fuzz --seed 7 --case 1234        that case alone; --response 1234 for one that is decoded
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { type Broken, type Range, type Tried, tryRange } from './fuzz/run.ts'
import { rangesOf, tryOnThreads } from './fuzz/share.ts'
import { loadVendors } from './fuzz/vendors.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
    cases: { type: 'string', default: '10000000' },
    responses: { type: 'string', default: '100000' },
    threads: { type: 'string', default: `${availableParallelism()}` },
    case: { type: 'string' },
    response: { type: 'string' },
  },
})
const seed = Number(values.seed)
const [cases, responses] = [Number(values.cases), Number(values.responses)]

const alone = values.case ?? values.response
if (alone === undefined) await tryAll()
else await tryAlone(values.case === undefined ? 'response' : 'case', Number(alone))

async function tryAll(): Promise<void> {
  console.log(`seed ${seed}: ${count(cases)} cases for classify and ${count(responses)} responses for decode`)
  const total = { case: nothing(), response: nothing() }
  const start = performance.now()
  await tryOnThreads(
    [...rangesOf(seed, 'response', responses, 1000), ...rangesOf(seed, 'case', cases, 20_000)],
    Number(values.threads),
    (tried, { kind }) => {
      add(total[kind], tried)
      for (const broken of tried.broken) show(broken)
      if (kind === 'case' && total.case.cases % 1_000_000 === 0) console.log(lineOf('so far', total.case))
    },
  )
  const minutes = ((performance.now() - start) / 60_000).toFixed(1)
  console.log(`${lineOf('classify', total.case)}\n${lineOf('decode', total.response)}\n${minutes} minutes`)
}

async function tryAlone(kind: Range['kind'], from: number): Promise<void> {
  const { broken } = await tryRange({ seed, kind, from, to: from + 1 }, await loadVendors())
  for (const each of broken) show(each)
  if (broken.length === 0) console.log(`${kind} ${from} of seed ${seed} breaks no promise`)
}

interface Total {
  cases: number
  successes: number
  documented: number
  undocumented: number
  broken: number
}

function nothing(): Total {
  return { cases: 0, successes: 0, documented: 0, undocumented: 0, broken: 0 }
}

function add(total: Total, tried: Tried): void {
  total.successes += tried.successes
  total.documented += tried.documented
  total.undocumented += tried.undocumented
  total.broken += tried.broken.length
  total.cases += tried.successes + tried.documented + tried.undocumented
}

function lineOf(what: string, { cases: kept, successes, documented, undocumented, broken }: Total): string {
  const parts = `${count(documented)} documented faults, ${count(undocumented)} others, ${count(successes)} successes`
  return `${what}: ${count(kept)} outcomes that keep every promise (${parts}), ${broken} broken promises`
}

function show({ vendor, kind, index, problem, smallest }: Broken): void {
  process.exitCode = 1
  console.log(
    `\nFAIL ${vendor}: ${problem}\n  ${smallest}\n  again: pnpm test:fuzz --seed ${seed} --${kind} ${index}`,
  )
}

function count(number: number): string {
  return number.toLocaleString('en')
}
