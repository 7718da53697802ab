import { join } from 'node:path'
import type { Config } from './platform/config.ts'
import { migrate } from './platform/migrate.ts'

/** Where everything is kept: a PostgreSQL that is up, with all tables in place. */
export type Store = {
  /** The login that owns the tables. */
  readonly ownerUrl: string
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
    return { ownerUrl: config.databaseUrl, embedded: false, close: async () => undefined }
  }
  const { startEmbeddedPostgres } = await import('./platform/embedded-postgres.ts')
  const server = await startEmbeddedPostgres({ directory: join(config.dataFolder, 'postgres'), tell })
  try {
    await migrate(server.url)
  } catch (error) {
    await server.stop()
    throw error
  }
  return { ownerUrl: server.url, embedded: true, close: () => server.stop() }
}
