/**
 * A database that is there for one story: of our own server in a temporary folder, or beside the one of
 * `DATABASE_URL`.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../../platform/migrate.ts'
import { CliError } from '../cli-command.ts'

export type ThrowAway = { readonly url: string; remove(): Promise<void> }

/**
 * Makes a migrated database that is removed afterwards.
 *
 * @param server of `DATABASE_URL`, whose login must be allowed to create databases; undefined: our own
 * @throws CliError with one sentence when there is no database to be had
 */
export async function throwAwayDatabase(server: string | undefined): Promise<ThrowAway> {
  const made = server === undefined ? await ownServer() : await besideOthers(server)
  try {
    await migrate(made.url)
    return made
  } catch (error) {
    await made.remove()
    throw error
  }
}

async function ownServer(): Promise<ThrowAway> {
  const { startEmbeddedPostgres } = await import('../../platform/embedded-postgres.ts')
  const folder = await mkdtemp(join(tmpdir(), 'gilde-story-'))
  const removeFolder = () => rm(folder, { recursive: true, force: true })
  try {
    const running = await startEmbeddedPostgres({ directory: folder, durable: false })
    return {
      url: running.url,
      remove: async () => {
        await running.stop()
        await removeFolder()
      },
    }
  } catch (error) {
    await removeFolder()
    throw error
  }
}

async function besideOthers(server: string): Promise<ThrowAway> {
  const name = `gilde_story_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name} template template0 encoding 'UTF8'`)
  const url = new URL(server)
  url.pathname = `/${name}`
  // Not "with (force)": that throws out everybody, and a login that is no superuser may not throw out the server's own
  // vacuum. Without it the server asks its vacuum to leave and waits five seconds for our connections, already closing.
  return { url: url.href, remove: () => onServer(server, `drop database if exists ${name}`) }
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server, application_name: 'gilde story' })
  try {
    await client.connect()
    await client.query(statement)
  } catch (error) {
    throw new CliError(
      `the server of DATABASE_URL does not give a database for the story (${(error as Error).message}).`,
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}
