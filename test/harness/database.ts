import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { inject } from 'vitest'
import { startEmbeddedPostgres } from '../../app/platform/embedded-postgres.ts'
import { databaseName, withClient, withDatabase } from './server.ts'
import { type TemplateName, templates } from './templates.ts'

export interface FreshDatabase {
  /** For `migrate` and for looking at rows past the policies. */
  readonly ownerUrl: string
  /** For `openDatabase`, which acts as the application's role. */
  readonly appUrl: string
  readonly drop: () => Promise<void>
}

let server: Promise<string> | undefined

/**
 * A database of its own for one test file, with every migration in it: a copy of a template, some
 * tens of milliseconds. Call it in `beforeAll`, and `drop` in `afterAll`.
 *
 * @param template `migrated` (empty tables), `small-world` (who is in every small world) or `demo` (the demo co-op)
 */
export async function freshDatabase(template: TemplateName = 'migrated'): Promise<FreshDatabase> {
  const url = await serverUrl()
  const name = databaseName(inject('run'), randomBytes(5).toString('hex'))
  await withClient(url, async (client) => {
    const source = await ensureTemplate(client, url, template)
    await client.query(`create database ${name} template ${source} ${copyFast()}`)
  })
  const ownerUrl = withDatabase(url, name)
  return {
    ownerUrl,
    appUrl: ownerUrl,
    drop: () =>
      withClient(url, async (client) => {
        await untilLeft(client, name)
        // An owner who forces out everybody is refused when the server's own vacuum is there; asking is enough for it.
        await client
          .query(`drop database if exists ${name}`)
          .catch(() => client.query(`drop database if exists ${name} with (force)`))
      }),
  }
}

/**
 * Waits a moment for connections that are on their way out: one that is thrown out while it says goodbye tells its
 * error to nobody, and that ends the whole run.
 */
async function untilLeft(client: pg.Client, database: string): Promise<void> {
  const there = 'select 1 from pg_stat_activity where datname = $1'
  for (let tried = 0; tried < 80; tried++) {
    if ((await client.query(there, [database])).rowCount === 0) return
    await pause(25)
  }
}

/** The server of this run: DATABASE_URL's, else our own, shared by all test processes. */
function serverUrl(): Promise<string> {
  return (server ??= findServer())
}

async function findServer(): Promise<string> {
  const folder = inject('databaseFolder')
  if (folder === undefined) return process.env['DATABASE_URL'] ?? ''
  writeFileSync(join(folder, 'wanted'), '')
  return (await startEmbeddedPostgres({ directory: folder, durable: false })).url
}

/** Builds the template unless this run has it already. Test processes take turns. */
async function ensureTemplate(client: pg.Client, url: string, template: TemplateName): Promise<string> {
  const name = databaseName(inject('run'), `template_${template.replaceAll('-', '_')}`)
  if (await isTemplate(client, name)) return name
  const lock = `hashtext('${name}')`
  await client.query(`select pg_advisory_lock(${lock})`)
  try {
    if (await isTemplate(client, name)) return name
    const { fill, ...rest } = templates[template]
    const source = 'from' in rest ? await ensureTemplate(client, url, rest.from) : 'template0'
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name} template ${source}`)
    await fill(withDatabase(url, name))
    await client.query(`alter database ${name} is_template true`)
    return name
  } finally {
    await client.query(`select pg_advisory_unlock(${lock})`)
  }
}

async function isTemplate(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_database where datname = $1 and datistemplate', [
    name,
  ])
  return rowCount === 1
}

/** Copying files beats copying pages through the log when nothing is written through to the disk. */
function copyFast(): string {
  return inject('databaseFolder') === undefined ? '' : 'strategy file_copy'
}
