import { readFileSync } from 'node:fs'

/** The most memory this process has held so far, in MiB. */
export function peakMemoryMiB(): number {
  return Math.round(peakKiB() / 1024)
}

/** Linux's own mark, because the other one begins where the parent process was. */
function peakKiB(): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}
