import { asApplication, letTheApplicationIn } from './platform/application-login.ts'
import { ConfigError, databaseFolder, isInstalled, type Config } from './platform/config.ts'
import { completeCharts } from './domains/books/index.ts'
import { makePrivateFolder } from './platform/private-folder.ts'
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
 * @param mustExist refuses to make a new one: a mistyped folder must not look like an empty office
 * @throws Error with one sentence when there is no database to be had
 */
export async function openStore(
  config: Config,
  tell: (sentence: string) => void = () => undefined,
  mustExist = false,
): Promise<Store> {
  if (config.databaseUrl !== undefined) {
    await migrate(config.databaseUrl, completeCharts)
    const appUrl = config.appDatabaseUrl ?? config.databaseUrl
    return { ownerUrl: config.databaseUrl, appUrl, embedded: false, close: async () => undefined }
  }
  if (mustExist && !isInstalled(config)) {
    throw new ConfigError(`there is no installation in ${config.dataFolder}; GILDE_DATA says where it is.`)
  }
  makePrivateFolder(config.dataFolder)
  const { startEmbeddedPostgres } = await import('./platform/embedded-postgres.ts')
  const server = await startEmbeddedPostgres({ directory: databaseFolder(config), tell })
  try {
    await migrate(server.url, completeCharts)
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
