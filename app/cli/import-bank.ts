import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { importBankFile, type Imported, type ImportRefusal } from '../domains/bank/index.ts'
import { cooperativeBySlug } from '../domains/cooperative/index.ts'
import { systemClock } from '../platform/clock.ts'
import { door, type DoorRefusal } from '../platform/command.ts'
import { bankReading } from '../text/en/bank-reading.ts'
import { form } from '../text/en/form.ts'
import { newId } from '../values/id.ts'
import { sentenceOf, type Sentences } from '../web/refusal-sentence.ts'
import { CliError, wrongUse, type CliCommand } from './cli-command.ts'
import { readOptions } from './options.ts'
import { withDatabase } from './with-store.ts'

/** `npx gilde import bank FILE --coop X`. */
export const importBank: CliCommand = {
  name: 'import',
  summary: 'read a bank statement in',
  help: `
Usage: npx gilde import bank FILE --coop SLUG [--json]

Reads a bank statement (CAMT.053 or MT940) into a co-op, whole or not at all. Lines that were there already are not
added twice. Matching them is done on the bank page.
  --coop SLUG   the short name of the co-op in its address
  --json        print what happened as JSON`,
  async run(args) {
    const { words, values } = readOptions(args, ['bank', 'FILE'], {
      coop: { type: 'string' },
      json: { type: 'boolean' },
    })
    if (words.bank !== 'bank') throw wrongUse(`"${words.bank}" cannot be imported, only "bank".`)
    const slug = values.coop
    if (slug === undefined) throw wrongUse('--coop is missing.')
    const content = await contentOf(words.FILE)
    return withDatabase('there', async (database) => {
      const cooperative = await database.read({ kind: 'operator' }, (tx) => cooperativeBySlug(tx, slug))
      if (!cooperative) throw new CliError(`there is no co-op "${slug}".`)
      const actor = { kind: 'operator', cooperativeId: cooperative.id } as const
      const input = { name: basename(words.FILE), content }
      const imported = await door(database, systemClock)(
        importBankFile,
        actor,
        input,
        newId(systemClock().at),
      )
      if (!imported.ok) throw new CliError(`${words.FILE}: ${sentenceOf('en', SENTENCES, imported)}`)
      console.log(values.json ? JSON.stringify(imported.value) : inWords(words.FILE, imported.value))
      return 0
    })
  },
}

async function contentOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    throw new CliError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

function inWords(file: string, { added, known, pending, gaps }: Imported): string {
  const lines = [`${file}: ${added} lines added, ${known} were there already.`]
  if (pending > 0) lines.push(`${pending} lines are not booked by the bank yet and were left out.`)
  if (gaps > 0)
    lines.push(`Before ${gaps} of its statements lines are missing: import the period in between.`)
  return lines.join('\n')
}

const SENTENCES: Sentences<ImportRefusal | DoorRefusal> = {
  ...bankReading.refusals,
  ...form.refusals,
  'line-in-future': ({ day }) => `it holds a line of ${day}: that day is still to come.`,
  'no-bank-account': 'this co-op has no bank account yet.',
  'other-account': ({ iban }) => `this is a statement of another account (${iban}).`,
}
