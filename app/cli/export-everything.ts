import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { exportCooperative } from '../archive/export-cooperative.ts'
import { NoSuchCooperative } from '../archive/parts-of-cooperative.ts'
import { CliError, wrongUse } from './cli-command.ts'
import { counted } from './counted.ts'
import { sha256OfFile, unwritable } from './file-given.ts'
import { followed } from './followed.ts'
import { readOptions } from './options.ts'
import { withStore } from './with-store.ts'

/** `npx gilde export everything --coop X --to DIR|FILE.zip`. */
export async function exportEverything(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const
  const { values } = readOptions(args, ['everything'], { coop: text, to: text })
  const { coop, to } = values
  if (coop === undefined) throw wrongUse('--coop is missing.')
  if (to === undefined) throw wrongUse('--to is missing: say a folder, or a file that ends in .zip.')
  if (existsSync(to)) throw new CliError(`${to} is there already; say another name.`)
  if (!existsSync(dirname(resolve(to)))) throw new CliError(`there is no folder ${dirname(resolve(to))}.`, 2)
  return withStore('there', async (store) => {
    const manifest = await followed('rows and documents', (following) =>
      exportCooperative(store.ownerUrl, coop, to, following),
    ).catch((error: NodeJS.ErrnoException) => {
      if (error instanceof NoSuchCooperative) throw new CliError(error.message)
      throw /^E[A-Z]+$/.test(error.code ?? '') ? unwritable(to, error) : error
    })
    const rows = manifest.tables.reduce((all, one) => all + one.rows, 0)
    console.log(
      `${to}: ${counted(rows, 'row')} of ${counted(manifest.tables.length, 'table')}, ` +
        `${counted(manifest.documents.length, 'document')}. These are personal data: keep them safe.` +
        (to.endsWith('.zip') ? `\nSHA-256 ${await sha256OfFile(to)}` : ''),
    )
    return 0
  })
}
