import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { closeSync, constants, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from './embedded-postgres-place.ts'

/**
 * "I am using the server." The hold is the writing end of a named pipe, so the operating system
 * itself counts the users and forgets one the moment its process is gone, however it went. A tiny
 * watchman (one `sh`) reads the other end: when the last user lets go it asks the server to stop.
 */
export interface Hold {
  /**
   * Sees to it that a watchman will stop the server `pid` after the last user. Whoever starts a
   * server posts the watchman; whoever adopts one does so only if its watchman was gone.
   */
  guard(pid: number, how: 'started' | 'adopted'): void
  release(): void
}

/** Asks only the server that still owns the data folder: the number could be another's by then. */
const watchman = 'read -r _; [ "$(head -n 1 "$2/postmaster.pid" 2>/dev/null)" = "$1" ] && kill -INT "$1"'

/** Takes a hold on the server at this place, whether it runs yet or not. */
export function takeHold(place: Place): Hold {
  const pipe = join(place.run, 'users')
  if (!existsSync(pipe)) makePipe(pipe)
  let watched = isWatched(pipe)
  // A reading end first: opening the writing end of a pipe without readers is an error.
  const reading = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK)
  const writing = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK)
  closeSync(reading)
  let mine: ChildProcess | undefined
  let released = false
  return {
    guard(pid, how) {
      if (how === 'adopted' && watched) return
      mine?.kill('SIGKILL')
      mine = postWatchman(pipe, pid, place.data)
      watched = true
    },
    release() {
      if (!released) closeSync(writing)
      released = true
    },
  }
}

function postWatchman(pipe: string, pid: number, data: string): ChildProcess {
  const reading = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK)
  const child = spawn('/bin/sh', ['-c', watchman, 'gilde-watchman', String(pid), data], {
    cwd: '/',
    env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' },
    detached: true,
    stdio: [reading, 'ignore', 'ignore'],
  })
  child.on('error', () => undefined)
  child.unref()
  closeSync(reading)
  return child
}

function makePipe(pipe: string): void {
  try {
    execFileSync('mkfifo', ['-m', '600', pipe], { stdio: 'ignore' })
  } catch (error) {
    if (!existsSync(pipe)) throw error
  }
}

function isWatched(pipe: string): boolean {
  try {
    closeSync(openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK))
    return true
  } catch {
    return false
  }
}
