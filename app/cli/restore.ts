import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ArchiveError, readArchive } from '../archive/read-archive.ts'
import { databaseFolder, isInstalled, readConfig, type Config } from '../platform/config.ts'
import { makePrivateFolder } from '../platform/private-folder.ts'
import { CliError, type CliCommand } from './cli-command.ts'
import { mustBeFile } from './file-given.ts'
import { readOptions } from './options.ts'
import { withStore } from './with-store.ts'

/** `npx gilde restore FILE`. */
export const restore: CliCommand = {
  name: 'restore',
  summary: 'put a backup back into an empty database',
  help: `
Usage: npx gilde restore FILE

Puts what "gilde backup" wrote into the database of this installation, which must be empty: another data folder
(GILDE_DATA) or another DATABASE_URL. All or nothing. Everybody signs in anew.`,
  async run(args) {
    const { words } = readOptions(args, ['FILE'], {})
    await mustBeFile(words.FILE)
    return leavingNothing(() =>
      withStore('new', async (store, config) => {
        const { rows, header } = await restored(store.ownerUrl, words.FILE)
        if (header.key !== undefined) await keepKey(config, header.key)
        console.log(`${rows} rows of the backup of ${header.madeAt} are back.`)
        return 0
      }),
    )
  },
}

/** A database that was made for a restore that failed would look like an office: it goes again. */
async function leavingNothing(work: () => Promise<number>): Promise<number> {
  const config = readConfig()
  const isNew = config.databaseUrl === undefined && !isInstalled(config)
  try {
    return await work()
  } catch (error) {
    if (isNew) await rm(databaseFolder(config), { recursive: true, force: true })
    throw error
  }
}

async function restored(ownerUrl: string, path: string) {
  try {
    return await readArchive(ownerUrl, path)
  } catch (error) {
    if (error instanceof ArchiveError) throw new CliError(error.message)
    throw error
  }
}

/** Second factors are sealed with the key of the installation they came from. */
async function keepKey({ dataFolder, secret }: Config, key: string): Promise<void> {
  if (secret !== undefined) return
  makePrivateFolder(dataFolder)
  await writeFile(join(dataFolder, 'secret.key'), key, { mode: 0o600 })
}
