import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { writeArchive } from '../archive/write-archive.ts'
import { systemClock } from '../platform/clock.ts'
import { CliError, type CliCommand } from './cli-command.ts'
import { unwritable } from './file-given.ts'
import { followed } from './followed.ts'
import { readOptions } from './options.ts'
import { withStore } from './with-store.ts'

/** `npx gilde backup FILE`. */
export const backup: CliCommand = {
  name: 'backup',
  summary: 'write everything to one file',
  help: `
Usage: npx gilde backup FILE [--force]

Writes all co-ops, books, documents and people of this installation to FILE, as they are at this moment, also
while people work. The file holds personal data and the key of the installation: keep it as safe as the office.
  --force   write over a file that is there already`,
  async run(args) {
    const { words, values } = readOptions(args, ['FILE'], { force: { type: 'boolean' } })
    if (existsSync(words.FILE) && (await stat(words.FILE)).isDirectory())
      throw unwritable(words.FILE, { code: 'EISDIR' })
    if (existsSync(words.FILE) && !values.force)
      throw new CliError(`${words.FILE} is there already; use --force to write over it.`)
    const folder = dirname(resolve(words.FILE))
    if (!existsSync(folder)) throw new CliError(`there is no folder ${folder}.`, 2)
    return withStore('there', async (store, config) => {
      const key = await keyOf(config)
      const written = followed('rows', (following) =>
        writeArchive(store.ownerUrl, words.FILE, systemClock().at, key, following),
      )
      const { tables, rows } = await written.catch((error: NodeJS.ErrnoException) => {
        // Also a folder of that name, which the finished file cannot take the place of.
        throw /^E[A-Z]+$/.test(error.code ?? '') ? unwritable(words.FILE, error) : error
      })
      const { size } = await stat(words.FILE)
      console.log(`${words.FILE}: ${rows} rows of ${tables} tables, ${Math.ceil(size / 1024)} kB`)
      return 0
    })
  },
}

/** The key in the data folder, when it is not kept in the environment. */
async function keyOf({
  dataFolder,
  secret,
}: {
  dataFolder: string
  secret: string | undefined
}): Promise<string | undefined> {
  const path = join(dataFolder, 'secret.key')
  return secret === undefined && existsSync(path) ? (await readFile(path, 'utf8')).trim() : undefined
}
