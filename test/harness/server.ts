import pg from 'pg'

const prefix = 'gilde_test_'
const anHour = 3_600_000

/** The name of a database of one run: the time in it tells later runs how old it is. */
export function databaseName(run: string, rest: string): string {
  return `${prefix}${run}_${rest}`
}

/** Opens a connection for the length of the work. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'gilde test' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The same server and login, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

/** Drops what a run made on a server that is not ours. */
export function dropDatabasesOf(url: string, run: string): Promise<void> {
  return dropWhere(url, (name) => name.startsWith(`${prefix}${run}_`))
}

/** Drops what runs left that were killed more than three hours ago. */
export function dropOldDatabases(url: string): Promise<void> {
  return dropWhere(url, (name) => Number(name.slice(prefix.length).split('_')[0]) < Date.now() - 3 * anHour)
}

function dropWhere(url: string, isMeant: (name: string) => boolean): Promise<void> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    )
    for (const { datname } of rows.filter((row) => isMeant(row.datname))) {
      await client.query(`alter database ${datname} is_template false`)
      await client.query(`drop database if exists ${datname} with (force)`)
    }
  })
}
