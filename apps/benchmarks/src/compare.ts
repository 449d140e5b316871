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
  /** Time by the clock, of the quarter of the rounds that was disturbed least. */
  readonly time: Spread
  /** Time of the processor, of the middle round: the garbage collector's threads count too. */
  readonly cpu: Spread
}

/** A ratio over all rounds, and the lowest and highest of those over each fifth of them. */
export interface Spread {
  readonly ratio: number
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
 * that what disturbs the machine disturbs all of them. The first ratio is that of the baseline with itself: what it
 * strays from 1 is noise.
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
    return { name, aim, time: spread(own, base, 'time', 0.25), cpu: spread(own, base, 'cpu', 0.5) }
  })
}

function spread(own: readonly Sample[], base: readonly Sample[], kind: keyof Sample, share: number): Spread {
  const ratio = (from: number, to: number) => {
    const [ours, theirs] = [own, base].map((all) =>
      quantile(
        all.slice(from, to).map((one) => one[kind]),
        share,
      ),
    )
    return (ours ?? 0) / (theirs ?? 0)
  }
  const fifth = Math.ceil(own.length / 5)
  const fifths = [0, 1, 2, 3, 4].map((index) => ratio(index * fifth, (index + 1) * fifth))
  return { ratio: ratio(0, own.length), from: Math.min(...fifths), to: Math.max(...fifths) }
}

/** Gives the value that such a share of the values lies below. */
export function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN
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

/** What ran last stays reachable: otherwise V8 drops the hidden classes of the results, and making them anew costs more. */
const held: unknown[] = new Array(1024)

async function sample({ run }: Contender, calls: number): Promise<Sample> {
  const used = process.cpuUsage()
  const start = performance.now()
  for (let call = 0; call < calls; call++) {
    const result = run()
    held[call % held.length] = result instanceof Promise ? await result : result
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
