/** One way of doing what the others of its comparison do too. */
export interface Run {
  readonly name: string
  /** Does it once. */
  readonly run: () => unknown
  /** The most that it may take, as a multiple of the baseline. */
  readonly aim?: number
}

/** How a run did against the baseline. */
export interface Ratio {
  readonly name: string
  readonly aim?: number | undefined
  /** Time by the clock. */
  readonly time: Spread
  /** Time of the processor: the garbage collector's threads count too. */
  readonly cpu: Spread
}

/** A ratio of medians over all rounds, and the lowest and highest of those over each block of them. */
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

/** Between blocks the garbage is collected, if Node runs with --expose-gc. */
const blocks = 5

/**
 * Measures ways of doing something against a baseline. In every round each does it as many times in one go, in an order
 * drawn anew, so that what disturbs the machine disturbs all of them. The first ratio is that of the baseline with
 * itself: what it strays from 1 is noise.
 */
export async function compare(
  baseline: Run,
  others: readonly Run[],
  { rounds, roundMs }: Measure,
): Promise<Ratio[]> {
  const control: Run = { name: `${baseline.name}, again (A/A)`, run: baseline.run }
  const all = [baseline, control, ...others].map((run): Measured => ({ run, samples: [], held: [] }))
  const [base, ...rest] = all
  const calls = await callsWithin(roundMs, all)
  for (let round = 0; round < rounds; round++) {
    if (round % Math.ceil(rounds / blocks) === 0) globalThis.gc?.()
    for (const one of shuffled(all)) one.samples.push(await sample(one, calls))
  }
  return rest.map(({ run: { name, aim }, samples }) => ({
    name,
    ...(aim !== undefined && { aim }),
    time: spread(samples, base?.samples ?? [], 'time'),
    cpu: spread(samples, base?.samples ?? [], 'cpu'),
  }))
}

function spread(own: readonly Sample[], base: readonly Sample[], kind: keyof Sample): Spread {
  const medianOf = (samples: readonly Sample[], from: number, to: number) =>
    quantile(
      samples.slice(from, to).map((one) => one[kind]),
      0.5,
    )
  const ratio = (from: number, to: number) => medianOf(own, from, to) / medianOf(base, from, to)
  const size = Math.ceil(own.length / blocks)
  const ofBlocks = Array.from({ length: blocks }, (_, block) => ratio(block * size, (block + 1) * size))
  const known = ofBlocks.filter(Number.isFinite)
  return { ratio: ratio(0, own.length), from: Math.min(...known), to: Math.max(...known) }
}

/** Gives the value that such a share of the values lies below. */
export function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN
}

/** Warms everybody up, and finds how many calls of the baseline take so long. */
async function callsWithin(ms: number, all: readonly Measured[]): Promise<number> {
  let calls = 1
  for (let time = 0; time < ms; calls *= 2)
    for (const one of [...all].reverse()) time = (await sample(one, calls)).time
  return calls
}

/** What one go took, in ms. */
interface Sample {
  readonly time: number
  readonly cpu: number
}

interface Measured {
  readonly run: Run
  readonly samples: Sample[]
  /** What it gave last: if nothing held it, V8 would drop the hidden classes of the results, and making them anew costs more. */
  readonly held: unknown[]
}

const heldAtMost = 64

async function sample({ run: { run }, held }: Measured, calls: number): Promise<Sample> {
  const used = process.cpuUsage()
  const start = performance.now()
  for (let call = 0; call < calls; call++) {
    const result = run()
    held[call % heldAtMost] = result instanceof Promise ? await result : result
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
