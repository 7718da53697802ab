import { existsSync, rmSync, watch } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../app/platform/embedded-postgres.ts'
import { newDatabaseFolder, useTemporaryFolder } from './folder.ts'
import { dropDatabasesOf, dropOldDatabases } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the throw-away server lives, or undefined when DATABASE_URL names one. */
    databaseFolder: string | undefined
    /** Part of the name of every database of this run. */
    run: string
  }
}

/**
 * Once per test run. The server starts when the first test asks for a database and stays up until
 * the last one is done; a run of pure tests starts none.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const run = `${Date.now()}_${process.pid}`
  project.provide('run', run)
  const given = process.env['DATABASE_URL']
  if (given) {
    project.provide('databaseFolder', undefined)
    await dropOldDatabases(given)
    return () => dropDatabasesOf(given, run)
  }
  const folder = newDatabaseFolder()
  const leave = useTemporaryFolder()
  project.provide('databaseFolder', folder)
  let joined: Promise<EmbeddedPostgres> | undefined
  const watcher = watch(folder, () => {
    if (existsSync(join(folder, 'wanted')))
      joined ??= startEmbeddedPostgres({ directory: folder, durable: false })
  })
  return async () => {
    watcher.close()
    await (await joined)?.stop()
    leave()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
