import { importCooperative } from '../archive/import-cooperative.ts'
import { ArchiveError } from '../archive/read-archive.ts'
import { CliError } from './cli-command.ts'
import { counted } from './counted.ts'
import { mustBeFile } from './file-given.ts'
import { readOptions } from './options.ts'
import { withStore } from './with-store.ts'

/** `npx gilde import everything FILE.zip`. */
export async function importEverything(args: readonly string[]): Promise<number> {
  const { words } = readOptions(args, ['everything', 'FILE'], {})
  await mustBeFile(words.FILE)
  return withStore('there', async (store) => {
    try {
      const { slug, rows, documents } = await importCooperative(store.ownerUrl, words.FILE)
      console.log(
        `${slug} is here: ${counted(rows, 'row')}, ${counted(documents, 'document')}. ` +
          `Everybody signs in anew: npx gilde sign-in EMAIL makes the first link.`,
      )
      return 0
    } catch (error) {
      if (error instanceof ArchiveError) throw new CliError(`${words.FILE}: ${error.message}`)
      throw error
    }
  })
}
