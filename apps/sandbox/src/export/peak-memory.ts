import { readFileSync } from 'node:fs'

/** The most memory that this process has used so far, in MiB. */
export function peakMemoryMiB(): number {
  return Math.round(peakKiB() / 1024)
}

/** Linux's own figure if there is one, because `maxRSS` starts at the parent process's. */
function peakKiB(): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}
