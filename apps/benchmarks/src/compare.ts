/** One way of doing what the others of its comparison do too. */
export interface Contender {
  readonly name: string
  /** Does it once. */
  readonly run: () => unknown
  /** The most that it may take, as a multiple of the baseline. */
  readonly aim?: number
}

/** How a contender did against the baseline. */
export interface Ratio {
  readonly name: string
  readonly aim?: number | undefined
  /** Time by the clock. */
  readonly time: Spread
  /** Time of the processor, which what else runs on the machine disturbs less. */
  readonly cpu: Spread
}

/** The median of all rounds, and what the middle half of them lies between. */
export interface Spread {
  readonly median: number
  readonly from: number
  readonly to: number
}

/** How long to measure. */
export interface Measure {
  readonly rounds: number
  /** How long the baseline is to run in each round, in ms. */
  readonly roundMs: number
}

/**
 * Measures contenders against a baseline. In every round each runs as many calls in one go, in an order drawn anew, so
 * that what disturbs the machine disturbs all of them; only ratios within a round count. The first ratio is that of
 * the baseline with itself: what it strays from 1 is noise.
 */
export async function compare(
  baseline: Contender,
  contenders: readonly Contender[],
  { rounds, roundMs }: Measure,
): Promise<Ratio[]> {
  const control: Contender = { name: `${baseline.name}, again (A/A)`, run: baseline.run }
  const all = [baseline, control, ...contenders]
  const calls = await callsWithin(roundMs, all)
  const samples = new Map<Contender, Sample[]>(all.map((contender) => [contender, []]))
  for (let round = 0; round < rounds; round++)
    for (const contender of shuffled(all)) samples.get(contender)?.push(await sample(contender, calls))
  const base = samples.get(baseline) ?? []
  return [control, ...contenders].map((contender) => {
    const own = samples.get(contender) ?? []
    const { name, aim } = contender
    return { name, aim, time: ratios(own, base, 'time'), cpu: ratios(own, base, 'cpu') }
  })
}

function ratios(own: readonly Sample[], base: readonly Sample[], kind: keyof Sample): Spread {
  const [from, median, to] = quartiles(base.map((sample, round) => (own[round]?.[kind] ?? 0) / sample[kind]))
  return { from, median, to }
}

/** Gives the values a quarter, half and three quarters of the way up. */
export function quartiles(values: readonly number[]): [number, number, number] {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
  return [at(0.25), at(0.5), at(0.75)]
}

/** Warms everybody up, and finds how many calls of the baseline take so long. */
async function callsWithin(ms: number, all: readonly Contender[]): Promise<number> {
  let calls = 1
  for (let time = 0; time < ms; calls *= 2)
    for (const contender of [...all].reverse()) time = (await sample(contender, calls)).time
  return calls
}

/** What one go took, in ms. */
interface Sample {
  readonly time: number
  readonly cpu: number
}

let result: unknown

async function sample({ run }: Contender, calls: number): Promise<Sample> {
  const used = process.cpuUsage()
  const start = performance.now()
  for (let call = 0; call < calls; call++) {
    result = run()
    if (result instanceof Promise) await result
  }
  const time = performance.now() - start
  const { user, system } = process.cpuUsage(used)
  return { time, cpu: (user + system) / 1000 }
}

function shuffled<T>(values: readonly T[]): T[] {
  return values
    .map((value) => ({ value, turn: Math.random() }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ value }) => value)
}
