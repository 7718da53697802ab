import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import type { Place } from './embedded-postgres-place.ts'

/**
 * Runs the work while no other process does so for the same folder. Looking whether a server lives,
 * clearing what a dead one left and starting a new one must not happen twice at once: two servers on
 * one data folder destroy it.
 *
 * The lock is the exclusive lock of an empty SQLite file: Node has no other lock that the operating
 * system itself takes back from a process that is killed.
 *
 * @param patience milliseconds to wait for another process
 */
export async function withStartLock<T>(place: Place, patience: number, work: () => Promise<T>): Promise<T> {
  const lock = new DatabaseSync(join(place.directory, 'start.lock'))
  try {
    await acquire(lock, Date.now() + patience)
    return await work()
  } finally {
    lock.close()
  }
}

async function acquire(lock: DatabaseSync, until: number): Promise<void> {
  for (;;) {
    try {
      lock.exec('begin exclusive')
      return
    } catch (error) {
      const busy = error instanceof Error && /locked|busy/i.test(error.message)
      if (!busy || Date.now() > until) throw error
    }
    await pause(10)
  }
}
