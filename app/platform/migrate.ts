import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { runMigrations as prepareJobs } from 'graphile-worker'
import pg from 'pg'
import { rootFolder } from './root-folder.ts'

const LOCK = 7_415_353

/**
 * Brings a database up to date: the job tables, then each file of `db/migrations` that has not run yet, in order,
 * each in its own transaction. Several processes may do this at once; they take turns.
 *
 * @param ownerUrl a login that may create tables, and the role `gilde_app` the first time
 * @param complete what the program keeps up to date in rows, after the tables: in one transaction, each time, so it
 *   does nothing when there is nothing to do
 * @returns the names of the migrations that ran
 * @throws Error when a migration that ran before has changed since, or one fails (nothing of that one is kept)
 */
export async function migrate(
  ownerUrl: string,
  complete: (client: pg.Client) => Promise<void> = async () => undefined,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'gilde-migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(
      'create table if not exists migration (name text primary key, sha256 text not null, ran_at ' +
        'timestamptz not null default now())',
    )
    const before = await ranBefore(client)
    const pending = (await migrationFiles()).filter((file) => isPending(file, before))
    if (before.size === 0) await prepareJobs({ connectionString: ownerUrl })
    await loadExtensions(client)
    for (const file of pending) await runOne(client, file)
    await inTransaction(client, () => complete(client))
    return pending.map((file) => file.name)
  } finally {
    await client.end()
  }
}

type MigrationFile = { name: string; text: string; sha256: string }

async function migrationFiles(): Promise<MigrationFile[]> {
  const folder = new URL('db/migrations/', rootFolder())
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8')
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

async function ranBefore(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration')
  return new Map(rows.map((row) => [row.name, row.sha256]))
}

function isPending(file: MigrationFile, before: Map<string, string>): boolean {
  const sha256 = before.get(file.name)
  if (sha256 !== undefined && sha256 !== file.sha256) {
    throw new Error(
      `${file.name} has changed since it ran on this database; a migration is never edited, write a new one`,
    )
  }
  return sha256 === undefined
}

/**
 * A function may only name a setting of an extension (`set pg_trgm.…`) in a session that has its library: the one that
 * installed it, or one that called something of it.
 */
async function loadExtensions(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(`select from pg_extension where extname = 'pg_trgm'`)
  if (rowCount) await client.query('select trigram.show_limit()')
}

async function runOne(client: pg.Client, file: MigrationFile): Promise<void> {
  try {
    await inTransaction(client, async () => {
      await client.query(file.text)
      await client.query('insert into migration (name, sha256) values ($1, $2)', [file.name, file.sha256])
    })
  } catch (error) {
    throw new Error(`migration ${file.name} failed: ${(error as Error).message}`, { cause: error })
  }
}

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
