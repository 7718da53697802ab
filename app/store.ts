import { join } from 'node:path'
import pg from 'pg'
import type { Config } from './platform/config.ts'
import { migrate } from './platform/migrate.ts'

/** Where everything is kept: a PostgreSQL that is up, with all tables in place. */
export type Store = {
  /** The login that owns the tables: for migrations, jobs, checks and backups. */
  readonly ownerUrl: string
  /** The login the application works with, which owns nothing where we can help it. */
  readonly appUrl: string
  readonly embedded: boolean
  close(): Promise<void>
}

/**
 * Brings up the database of an installation: that of `DATABASE_URL`, or our own in the data folder. Migrates.
 *
 * @param tell told in one sentence when the database had to be started again
 * @throws Error with one sentence when there is no database to be had
 */
export async function openStore(
  config: Config,
  tell: (sentence: string) => void = () => undefined,
): Promise<Store> {
  if (config.databaseUrl !== undefined) {
    await migrate(config.databaseUrl)
    const appUrl = config.appDatabaseUrl ?? config.databaseUrl
    return { ownerUrl: config.databaseUrl, appUrl, embedded: false, close: async () => undefined }
  }
  const { startEmbeddedPostgres } = await import('./platform/embedded-postgres.ts')
  const server = await startEmbeddedPostgres({ directory: join(config.dataFolder, 'postgres'), tell })
  try {
    await migrate(server.url)
    await letTheApplicationIn(server.url)
  } catch (error) {
    await server.stop()
    throw error
  }
  return {
    ownerUrl: server.url,
    appUrl: asApplication(server.url),
    embedded: true,
    close: () => server.stop(),
  }
}

/** In our own server the application has a login of its own, so that nothing it could be made to say gives it more. */
async function letTheApplicationIn(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('alter role gilde_app login')
  } finally {
    await client.end()
  }
}

function asApplication(ownerUrl: string): string {
  return ownerUrl.replace(/([?&]user=)[^&]*/, '$1gilde_app').replace(/\/\/[^@/]*@/, '//gilde_app@')
}
