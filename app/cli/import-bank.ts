import { basename } from 'node:path'
import { FORMAT_NAMES, importBankFile, type Imported, type ImportRefusal } from '../domains/bank/index.ts'
import { cooperativeBySlug } from '../domains/cooperative/index.ts'
import { systemClock } from '../platform/clock.ts'
import { door, type DoorRefusal } from '../platform/command.ts'
import { bankReading } from '../text/en/bank-reading.ts'
import { form } from '../text/en/form.ts'
import { newId } from '../values/id.ts'
import { sentenceOf, type Sentences } from '../web/refusal-sentence.ts'
import { CliError, wrongUse, type CliCommand } from './cli-command.ts'
import { counted } from './counted.ts'
import { contentOfFile } from './file-given.ts'
import { importEverything } from './import-everything.ts'
import { needsSubject, readOptions } from './options.ts'
import { withDatabase } from './with-store.ts'

/** `npx gilde import bank FILE --coop X`, or `everything FILE`. */
export const importBank: CliCommand = {
  name: 'import',
  summary: 'read a bank statement in, or a whole co-op',
  help: `
Usage: npx gilde import bank FILE --coop SLUG [--json]
       npx gilde import everything FILE.zip --account IBAN

Reads a bank statement (${FORMAT_NAMES.join(' or ')}) into a co-op, whole or not at all. Lines that
were there already are not added twice. Matching them is done on the bank page. Or everything of a co-op that
"export everything" wrote, into an installation where that co-op is not: all or nothing, and only while Gilde is
stopped.
  --coop SLUG   the short name of the co-op in its address
  --account IBAN  the account on which customers of the co-op pay, as it told you itself by telephone ("none" when it
                has none). A file in which it is another is refused
  --json        print what happened as JSON; a refusal too, with exit code 1`,
  async run(args) {
    if (args[0] === 'everything') return importEverything(args)
    needsSubject(args, 'import', 'bank', 'everything')
    const { words, values } = readOptions(args, ['bank', 'FILE'], {
      coop: { type: 'string' },
      json: { type: 'boolean' },
    })
    const slug = values.coop
    if (slug === undefined) throw wrongUse('--coop is missing.')
    const content = await contentOfFile(words.FILE)
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
      if (!imported.ok) {
        const sentence = sentenceOf('en', SENTENCES, imported)
        if (!values.json) throw new CliError(`${words.FILE}: ${sentence}`)
        console.log(JSON.stringify({ refused: imported.reason, sentence }))
        return 1
      }
      console.log(values.json ? JSON.stringify(imported.value) : inWords(words.FILE, imported.value))
      return 0
    })
  },
}

function inWords(file: string, { added, known, pending, gaps }: Imported): string {
  const lines = [
    `${file}: ${counted(added, 'line')} added, ${known} ${known === 1 ? 'was' : 'were'} there already.`,
  ]
  if (pending > 0)
    lines.push(`${counted(pending, 'line is', 'lines are')} not booked by the bank yet and left out.`)
  if (gaps > 0)
    lines.push(`Before ${counted(gaps, 'statement')} in it lines are missing: import the period in between.`)
  return lines.join('\n')
}

const SENTENCES: Sentences<ImportRefusal | DoorRefusal> = {
  ...bankReading.refusals,
  ...form.refusals,
  'line-in-future': ({ day }) => `it holds a line of ${day}: that day is still to come.`,
  'no-bank-account': 'this co-op has no bank account yet.',
  'other-account': ({ iban }) => `this is a statement of another account (${iban}).`,
}
