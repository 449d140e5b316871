/** How long something took, by the clock and in processor time. */
export interface Time {
  readonly ms: number
  readonly cpuMs: number
}

/** Does something and measures it. */
export async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; time: Time }> {
  const start = performance.now()
  const cpu = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(cpu)
  return { result, time: { ms: performance.now() - start, cpuMs: (user + system) / 1000 } }
}
