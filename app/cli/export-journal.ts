import { EXPORT_FORMATS, exportJournal as journalLines, type ExportFormat } from '../domains/books/index.ts'
import { cooperativeBySlug } from '../domains/cooperative/index.ts'
import { CliError, wrongUse, type CliCommand } from './cli-command.ts'
import { needsSubject, readOptions } from './options.ts'
import { withDatabase } from './with-store.ts'

/** `npx gilde export journal --coop X --year Y --format F`. */
export const exportJournal: CliCommand = {
  name: 'export',
  summary: 'write the journal for other programs',
  help: `
Usage: npx gilde export journal --coop SLUG --year YEAR --format FORMAT

Writes the journal of a year to standard output.
  --coop SLUG       the short name of the co-op in its address
  --year YEAR       the calendar year in which entries count
  --format FORMAT   ${EXPORT_FORMATS.join(', ')}

Example: npx gilde export journal --coop allemansgilde --year 2026 --format hledger > 2026.journal`,
  async run(args) {
    const text = { type: 'string' } as const
    needsSubject(args, 'export', 'journal')
    const { values } = readOptions(args, ['journal'], { coop: text, year: text, format: text })
    const { coop, year } = values
    if (coop === undefined) throw wrongUse('--coop is missing.')
    if (year === undefined || !/^(19|20|21)\d\d$/.test(year))
      throw wrongUse('--year must be a year such as 2026.')
    const format = formatOf(values.format)
    return withDatabase('there', async (database) => {
      const cooperative = await database.read({ kind: 'operator' }, (tx) => cooperativeBySlug(tx, coop))
      if (!cooperative) throw new CliError(`there is no co-op "${coop}".`)
      const actor = { kind: 'operator', cooperativeId: cooperative.id } as const
      await database.read(actor, async (tx) => {
        const parts = journalLines(tx, cooperative.id, Number(year), format)
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

function formatOf(given: string | undefined): ExportFormat {
  const format = EXPORT_FORMATS.find((one) => one === given)
  if (!format) throw wrongUse(`--format must be one of ${EXPORT_FORMATS.join(', ')}.`)
  return format
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
