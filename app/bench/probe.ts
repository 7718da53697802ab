/** What was used and how long it took. CPU and memory come from /proc, so elsewhere than on Linux they are unknown. */
import { readFileSync } from 'node:fs'

const TICK_MILLISECONDS = 10

/** CPU milliseconds that a process used so far, its ended children not counted; 0 when it is gone or unknown. */
export function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) * TICK_MILLISECONDS
  } catch {
    return 0
  }
}

/** CPU milliseconds that all of these used so far. */
export function cpuOfAll(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + cpuOf(pid), 0)
}

/** Memory of a process in MB: what it holds in all, and with what it shares divided among those who share it. */
export function memoryOf(pid: number): { rss: number; pss: number } {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    const megabytes = (name: string) =>
      Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0) / 102.4) / 10
    return { rss: megabytes('Rss'), pss: megabytes('Pss') }
  } catch {
    return { rss: 0, pss: 0 }
  }
}

/** What a piece of work took: wall milliseconds of each turn, sorted, and CPU of this process and of the server. */
export type Taken = {
  readonly each: readonly number[]
  readonly wall: number
  readonly nodeCpu: number
  readonly serverCpu: number
}

/** Does something `turns` times, `atOnce` at a time. */
export async function timed(
  turns: number,
  atOnce: number,
  serverPids: () => number[],
  work: (turn: number) => Promise<unknown>,
): Promise<Taken> {
  const each: number[] = []
  const cpu = process.cpuUsage()
  const server = cpuOfAll(serverPids())
  const begun = performance.now()
  let next = 0
  const worker = async () => {
    while (next < turns) {
      const turn = next++
      const from = performance.now()
      await work(turn)
      each.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  const wall = performance.now() - begun
  const { user, system } = process.cpuUsage(cpu)
  return {
    each: each.sort((a, b) => a - b),
    wall,
    nodeCpu: (user + system) / 1000,
    serverCpu: cpuOfAll(serverPids()) - server,
  }
}

/** The value below which this part of the sorted numbers lies: 0.5 is the median. */
export function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return percentile(
    numbers.toSorted((a, b) => a - b),
    0.5,
  )
}
