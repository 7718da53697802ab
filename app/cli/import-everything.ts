import { readIban } from '../domains/cooperative/index.ts'
import { importCooperative } from '../archive/import-cooperative.ts'
import { ArchiveError } from '../archive/read-archive.ts'
import { CliError, wrongUse } from './cli-command.ts'
import { counted } from './counted.ts'
import { mustBeFile, sha256OfFile } from './file-given.ts'
import { readOptions } from './options.ts'
import { withStore } from './with-store.ts'

/** `npx gilde import everything FILE.zip --account IBAN`. */
export async function importEverything(args: readonly string[]): Promise<number> {
  const { words, values } = readOptions(args, ['everything', 'FILE'], { account: { type: 'string' } })
  const { account } = values
  if (account === undefined)
    throw wrongUse(
      '--account is missing: the account on which its customers pay, as the co-op itself told you, or none.',
    )
  if (account !== 'none' && readIban(account) === undefined)
    throw wrongUse(`--account: "${account}" is no IBAN, nor none.`)
  await mustBeFile(words.FILE)
  return withStore('there', async (store) => {
    try {
      const came = await importCooperative(store.ownerUrl, words.FILE, account)
      console.log(
        `${came.slug} is here: ${counted(came.rows, 'row')}, ${counted(came.documents, 'document')}. ` +
          `Everybody signs in anew: npx gilde sign-in EMAIL makes the first link.\n\n` +
          `Is it the file you think it is? Compare with who made it:\n` +
          `  SHA-256          ${await sha256OfFile(words.FILE)}\n` +
          `  account          ${came.iban || 'none'}\n` +
          `  administrators   ${came.administrators.join(', ') || 'none'}`,
      )
      return 0
    } catch (error) {
      if (error instanceof ArchiveError) throw new CliError(`${words.FILE}: ${error.message}`)
      throw error
    }
  })
}
