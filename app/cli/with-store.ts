import { readConfig, type Config } from '../platform/config.ts'
import { systemClock } from '../platform/clock.ts'
import { openDatabase, type Database } from '../platform/database.ts'
import { openStore, type Store } from '../store.ts'

/**
 * Opens the installation's database for one command, and closes it whatever happens.
 *
 * @param how `there`: the installation must be there already; `new`: it is made when it is not
 */
export async function withStore<T>(
  how: 'there' | 'new',
  work: (store: Store, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig()
  const store = await openStore(config, (sentence) => console.error(sentence), how === 'there')
  try {
    return await work(store, config)
  } finally {
    await store.close()
  }
}

/** As `withStore`, with the database as the application sees it. */
export async function withDatabase<T>(
  how: 'there' | 'new',
  work: (database: Database, store: Store, config: Config) => Promise<T>,
): Promise<T> {
  return withStore(how, async (store, config) => {
    const database = openDatabase(store.appUrl, systemClock, 4)
    try {
      return await work(database, store, config)
    } finally {
      await database.close()
    }
  })
}
