import { readdir, readFile } from 'node:fs/promises'
import { runMigrations as prepareJobs } from 'graphile-worker'
import pg from 'pg'
import { rootFolder } from '../../app/platform/root-folder.ts'
import { freshDatabase } from './database.ts'

const FOLDER = new URL('db/migrations/', rootFolder())

/** A database as it was before some migration, to put rows in and then to upgrade. */
export type EarlierDatabase = {
  readonly owner: pg.Client
  readonly ownerUrl: string
  /** Runs the migrations from that one on. */
  upgrade(): Promise<void>
  close(): Promise<void>
}

/** @param before the number of the first migration that has not run yet, such as `039` */
export async function earlierDatabase(before: string): Promise<EarlierDatabase> {
  const fresh = await freshDatabase()
  const owner = new pg.Client({ connectionString: fresh.ownerUrl })
  await owner.connect()
  await owner.query(
    'drop schema public, graphile_worker cascade; drop schema if exists trigram cascade; create schema public',
  )
  await prepareJobs({ connectionString: fresh.ownerUrl })
  const run = async (which: (name: string) => boolean): Promise<void> => {
    for (const name of (await readdir(FOLDER)).sort().filter(which))
      await owner.query(await readFile(new URL(name, FOLDER), 'utf8'))
  }
  await run((name) => name < before)
  return {
    owner,
    ownerUrl: fresh.ownerUrl,
    upgrade: () => run((name) => name >= before),
    async close() {
      await owner.end()
      await fresh.drop()
    },
  }
}
