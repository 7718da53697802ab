import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder and those above it. Step by step: Node's own `recursive` tries for ever where a folder cannot hold
 * another one, as in /proc.
 *
 * @throws Error of the system, with the path that could not be made
 */
export function makeFolder(path: string): void {
  const folder = resolve(path)
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process may have been there first.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
