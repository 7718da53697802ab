import { accessSync, closeSync, constants, openSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { closeToOthers } from './private-folder.ts'

/** Held as long as the office runs. The system takes it back from a process that is killed. */
export type OfficeLock = { release(): void }

/**
 * Takes the data folder for one office: a second one there would take another port, and nobody would know which of the
 * two they are in. Others may not look in it from then on. It is the exclusive lock of an empty SQLite file, as for
 * starting the database.
 *
 * @returns undefined when an office runs there already
 * @throws Error of the system, with the path, when the folder cannot be made or written in
 */
export function lockOffice(dataFolder: string): OfficeLock | undefined {
  closeToOthers(dataFolder)
  const file = join(dataFolder, 'office.lock')
  // SQLite says "unable to open database file" of anything; the system says which path and why.
  closeSync(openSync(file, 'a'))
  accessSync(dataFolder, constants.W_OK)
  const lock = new DatabaseSync(file)
  try {
    lock.exec('begin exclusive')
    return { release: () => lock.close() }
  } catch (error) {
    lock.close()
    if (error instanceof Error && /locked|busy/i.test(error.message)) return undefined
    throw error
  }
}
