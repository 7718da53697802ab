import { accessSync, constants, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeSharedMemoryOfTheDead } from './shared-memory.ts'

const enough = 1_000_000_000

/** A new folder for throw-away databases: in memory where there is 1 GB of it to spare, else on disk. */
export function newDatabaseFolder(): string {
  for (const parent of ['/dev/shm', tmpdir()]) removeThoseOfTheDead(parent)
  removeSharedMemoryOfTheDead()
  const parent = hasRoom('/dev/shm') ? '/dev/shm' : tmpdir()
  return mkdtempSync(join(parent, `gilde-test-${process.pid}-`))
}

/** A socket below a long folder would have a path that is too long for the system. */
const LONGEST = 30

/**
 * Gives the tests, and what they start, a temporary folder of their own, with our number in its name: when the run is
 * killed, the next one knows that it is left over.
 *
 * @returns removes it and puts back what was
 */
export function useTemporaryFolder(): () => void {
  const before = process.env['TMPDIR']
  if (tmpdir().length > LONGEST) return () => undefined
  const folder = mkdtempSync(join(tmpdir(), `gilde-test-${process.pid}-`))
  process.env['TMPDIR'] = folder
  return () => {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function hasRoom(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize > enough
  } catch {
    return false
  }
}

/** A test run that was killed could not clean up; the next one does. */
function removeThoseOfTheDead(parent: string): void {
  for (const name of namesIn(parent)) {
    const pid = Number(/^gilde-test-(\d+)-/.exec(name)?.[1])
    if (!pid || isAlive(pid)) continue
    try {
      rmSync(join(parent, name), { recursive: true, force: true })
    } catch {
      // somebody else's
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
