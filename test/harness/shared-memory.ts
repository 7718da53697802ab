import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const folder = '/dev/shm'
/** A segment is mapped a moment after it is made. */
const SURELY_MAPPED = 60_000

/**
 * Removes the shared memory of database servers that were killed: those of this user that no process holds. Where we
 * may not see what a process of this user holds, nothing is removed.
 */
export function removeSharedMemoryOfTheDead(): void {
  const orphans = new Set(
    namesIn(folder).filter((name) => /^PostgreSQL\.\d+$/.test(name) && isOldAndOurs(name)),
  )
  if (orphans.size === 0) return
  for (const pid of namesIn('/proc').filter((name) => /^\d+$/.test(name))) {
    const held = mapsOf(pid)
    if (held === undefined) return
    for (const [, name] of held.matchAll(/\/dev\/shm\/(PostgreSQL\.\d+)/g)) orphans.delete(name!)
  }
  for (const name of orphans) rmSync(join(folder, name), { force: true })
}

function isOldAndOurs(name: string): boolean {
  const found = statSync(join(folder, name), { throwIfNoEntry: false })
  return (
    found?.uid === process.getuid?.() && found !== undefined && Date.now() - found.mtimeMs > SURELY_MAPPED
  )
}

/** What a process has in memory; nothing when it is gone or somebody else's; undefined when it is ours and hidden. */
function mapsOf(pid: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/maps`, 'utf8')
  } catch {
    const owner = statSync(`/proc/${pid}`, { throwIfNoEntry: false })?.uid
    return owner === process.getuid?.() ? undefined : ''
  }
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
