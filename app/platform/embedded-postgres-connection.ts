import pg from 'pg'
import { superuser } from './embedded-postgres-cluster.ts'
import { addressOf } from './embedded-postgres-place.ts'

const watcherName = 'gilde supervisor'

/**
 * Opens the connection that watches the server and makes sure that the role `gilde_owner` and the
 * database `gilde` exist. The connection does not keep Node running.
 *
 * @returns undefined while the server is absent, starting or stopping
 * @throws what the server answered, when it is something else
 */
export async function tryToConnect(socketDirectory: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    connectionString: addressOf(socketDirectory, superuser, 'postgres'),
    application_name: watcherName,
    connectionTimeoutMillis: 5000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await ensureOwner(client)
    keepsNodeRunning(client, false)
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    if (isNotReady(error)) return undefined
    throw error
  }
}

/** How many other processes use the server that this connection watches. */
export async function otherUsers(client: pg.Client): Promise<number> {
  keepsNodeRunning(client, true)
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where application_name = $1 and pid <> pg_backend_pid()`,
    [watcherName],
  )
  return rows[0]?.count ?? 0
}

/**
 * The owner migrates and makes databases and roles, and is no superuser. `bypassrls` lets it hand
 * that right to the functions that guard the books, which must see every row they add up.
 */
async function ensureOwner(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ role: boolean; database: boolean }>(
    `select exists (select from pg_roles where rolname = 'gilde_owner') as role,
            exists (select from pg_database where datname = 'gilde') as database`,
  )
  const is = rows[0]
  if (!is?.role) await client.query('create role gilde_owner login createdb createrole bypassrls')
  if (!is?.database) await client.query('create database gilde owner gilde_owner')
}

/** node-postgres has `ref` and `unref`, its types do not. */
function keepsNodeRunning(client: pg.Client & { ref?: () => void; unref?: () => void }, yes: boolean): void {
  if (yes) client.ref?.()
  else client.unref?.()
}

function isNotReady(error: unknown): boolean {
  const code = codeOf(error)
  // 57P01-57P03: stopping, crashed, starting; 53300: full. The rest: nobody answers (any more).
  if (/^(57P0[123]|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE)$/.test(code)) return true
  return error instanceof Error && /terminated|timeout|ended/i.test(error.message)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
