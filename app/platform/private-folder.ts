import { chmodSync, existsSync, lstatSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Only its owner lists it, reads in it and writes in it. */
const PRIVATE = 0o700

/** Anybody may write in it, as in /tmp: not ours to close. */
const SHARED = 0o1002

/**
 * Makes a folder that nobody else may look in, and those above it as the system makes folders: the names of files say
 * who got mail and when. Step by step: Node's own `recursive` tries for ever where a folder cannot hold another one, as
 * in /proc.
 *
 * @throws Error of the system, with the path that could not be made
 */
export function makePrivateFolder(path: string): void {
  makeFolder(resolve(path), PRIVATE)
}

/** The same; and one of ours that was there already and that others may look in, is closed to them. */
export function closeToOthers(path: string): void {
  makePrivateFolder(path)
  const { uid, mode } = lstatSync(resolve(path))
  const isOurs = uid === (process.getuid?.() ?? uid) && (mode & SHARED) === 0
  if (isOurs && (mode & 0o077) !== 0) chmodSync(path, PRIVATE)
}

function makeFolder(folder: string, mode?: number): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    // Another process may have been there first.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
