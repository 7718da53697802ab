import { exportXaf, XAF_VERSIONS, type XafVersion } from '../domains/annual/index.ts'
import { EXPORT_FORMATS, exportJournal, type ExportFormat } from '../domains/books/index.ts'
import { cooperativeBySlug } from '../domains/cooperative/index.ts'
import { systemClock } from '../platform/clock.ts'
import type { Tx } from '../platform/database.ts'
import { versionOfGilde } from '../platform/version.ts'
import type { Id } from '../values/id.ts'
import { CliError, wrongUse, type CliCommand } from './cli-command.ts'
import { exportEverything } from './export-everything.ts'
import { readOptions } from './options.ts'
import { withDatabase } from './with-store.ts'

const SUBJECTS = ['journal', 'xaf'] as const

/** `npx gilde export journal|xaf --coop X --year Y`, or `everything`. */
export const exportYear: CliCommand = {
  name: 'export',
  summary: 'write a year of the books, or everything of a co-op',
  help: `
Usage: npx gilde export journal --coop SLUG --year YEAR --format FORMAT
       npx gilde export xaf --coop SLUG --year YEAR [--version VERSION]
       npx gilde export everything --coop SLUG --to FOLDER|FILE.zip

Writes a year of the books to standard output: the journal for another bookkeeping program, or the
audit file (XML Auditfile Financieel) for the tax office or an accountant. Or everything of one co-op as open files: a
line of JSON for each row, what each table is in words, and the documents; "import everything" takes the zip back.
  --coop SLUG         the short name of the co-op in its address
  --year YEAR         the calendar year in which entries count
  --format FORMAT     of a journal: ${EXPORT_FORMATS.join(', ')}
  --version VERSION   of an audit file: ${XAF_VERSIONS.join(', ')}; ${XAF_VERSIONS[0]} when left out

Example: npx gilde export journal --coop allemansgilde --year 2026 --format hledger > 2026.journal
         npx gilde export xaf --coop allemansgilde --year 2026 > 2026.xaf`,
  async run(args) {
    const text = { type: 'string' } as const
    if (args[0] === 'everything') return exportEverything(args)
    const subject = subjectOf(args)
    const { values } = readOptions(args, [subject], { coop: text, year: text, format: text, version: text })
    const { coop, year } = values
    const other = subject === 'journal' ? 'version' : 'format'
    if (values[other] !== undefined) throw wrongUse(`--${other} is not something export ${subject} knows.`)
    if (coop === undefined) throw wrongUse('--coop is missing.')
    if (year === undefined || !/^(19|20|21)\d\d$/.test(year))
      throw wrongUse('--year must be a year such as 2026.')
    const pieces =
      subject === 'journal'
        ? journalOf(Number(year), formatOf(values.format))
        : auditFileOf(Number(year), versionOf(values.version), await versionOfGilde())
    return withDatabase('there', async (database) => {
      const cooperative = await database.read({ kind: 'operator' }, (tx) => cooperativeBySlug(tx, coop))
      if (!cooperative) throw new CliError(`there is no co-op "${coop}".`)
      const actor = { kind: 'operator', cooperativeId: cooperative.id } as const
      await database.read(actor, async (tx) => {
        const parts = pieces(tx, cooperative.id)
        const head = await parts.next()
        const first = await parts.next()
        if (head.done || first.done) throw new CliError(`nothing is in the books of ${coop} for ${year}.`)
        await write(head.value + first.value)
        for await (const part of parts) await write(part)
      })
      return 0
    })
  },
}

type Pieces = (tx: Tx, cooperativeId: Id<'cooperative'>) => AsyncGenerator<string>

function journalOf(year: number, format: ExportFormat): Pieces {
  return (tx, cooperativeId) => exportJournal(tx, cooperativeId, year, format)
}

function auditFileOf(year: number, version: XafVersion, software: string): Pieces {
  const createdOn = systemClock().today
  return (tx, cooperativeId) => exportXaf(tx, cooperativeId, { year, version, createdOn, software })
}

function subjectOf(args: readonly string[]): (typeof SUBJECTS)[number] {
  const [first] = args
  const subject = SUBJECTS.find((one) => one === first)
  if (subject) return subject
  if (first === undefined || first.startsWith('-'))
    throw wrongUse(`say what to export: gilde export ${SUBJECTS.join('|')}|everything …`)
  throw wrongUse(`there is nothing to export called "${first}", only ${SUBJECTS.join(', ')} and everything.`)
}

function formatOf(given: string | undefined): ExportFormat {
  const format = EXPORT_FORMATS.find((one) => one === given)
  if (!format) throw wrongUse(`--format must be one of ${EXPORT_FORMATS.join(', ')}.`)
  return format
}

function versionOf(given: string | undefined): XafVersion {
  const version = given === undefined ? XAF_VERSIONS[0] : XAF_VERSIONS.find((one) => one === given)
  if (!version) throw wrongUse(`--version must be one of ${XAF_VERSIONS.join(', ')}.`)
  return version
}

/** Waits for a reader that is slower than we are; one that went away ends it in silence, as `head` does. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      const gone = error && 'code' in error && error.code === 'EPIPE'
      if (error && !gone) reject(error)
      else resolve()
    })
  })
}
