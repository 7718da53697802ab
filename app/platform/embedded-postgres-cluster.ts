import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Account, handOver } from './embedded-postgres-account.ts'
import type { Binaries } from './embedded-postgres-binaries.ts'
import type { Place } from './embedded-postgres-place.ts'

/** The only superuser of the embedded server; everything but this supervisor uses `gilde_owner`. */
export const superuser = 'postgres'

/**
 * Creates the data folder once. It is made under another name and renamed when complete, so that a
 * kill at any moment leaves either nothing or a whole data folder. Call it under the start lock.
 *
 * @param durable false skips writing through to the disk
 * @throws Error with what initdb said
 */
export async function ensureCluster(
  place: Place,
  binaries: Binaries,
  account: Account,
  durable: boolean,
): Promise<void> {
  removeLeftovers(place)
  if (existsSync(place.data)) return handOver(place.data, account)
  const draft = `${place.data}.new-${randomBytes(4).toString('hex')}`
  // The rules of C.UTF-8 come from PostgreSQL itself, so that every system sorts the same.
  const options = [
    ...['-D', draft, '-U', superuser, '--auth=trust', '--encoding=UTF8', '--locale=C'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
    ...(durable ? [] : ['--no-sync']),
  ]
  const [command = binaries.initdb, ...rest] = [...account.prefix, binaries.initdb, ...options]
  const said = await run(command, rest, binaries.environment)
  if (said !== undefined) {
    rmSync(draft, { recursive: true, force: true })
    throw new Error(`PostgreSQL could not create its data folder ${place.data}:\n${said}`)
  }
  putInPlace(draft, place.data)
}

/** Drafts of starters that were killed. */
function removeLeftovers(place: Place): void {
  for (const name of readdirSync(place.directory)) {
    if (!name.startsWith(`${basename(place.data)}.new-`)) continue
    try {
      rmSync(join(place.directory, name), { recursive: true, force: true })
    } catch {
      // an orphaned initdb is still writing: it fails now that its files are gone, the rest goes next time
    }
  }
}

/** Returns undefined when it went well, else the last lines of what it printed. */
function run(command: string, options: string[], env: Binaries['environment']): Promise<string | undefined> {
  return new Promise((resolve) => {
    let said = ''
    const child = spawn(command, options, { cwd: '/', env, stdio: ['ignore', 'pipe', 'pipe'] })
    const listen = (chunk: Buffer) => (said += chunk.toString('utf8'))
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code) =>
      resolve(code === 0 ? undefined : said.trim().split('\n').slice(-8).join('\n')),
    )
  })
}

/** The name must be on the disk, too, before anybody relies on it. */
function putInPlace(draft: string, data: string): void {
  renameSync(draft, data)
  const folder = openSync(dirname(data), 'r')
  fsyncSync(folder)
  closeSync(folder)
}
