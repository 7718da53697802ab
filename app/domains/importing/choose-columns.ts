import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, day, id } from '../../platform/input.ts'
import { MOST_COLUMNS } from '../../platform/sheet.ts'
import { ok, refuse } from '../../values/result.ts'
import { closedUntil } from '../books/index.ts'
import { holdImport, storeColumns } from './import-file.db.ts'
import { COLUMNS, goesIntoBooks, missingColumns, type ImportField, type Mapping } from './import-kind.ts'

/**
 * Says which column of a list holds what, and on which day counts what goes into the books.
 *
 * Refuses a list that is not there any more (`import-gone`), that of somebody else (`import-of-another`): who chose the
 * file says it; a column for two things (`column-twice`), one that must be there and is not (`columns-missing`), and a
 * day that is missing, to come, or in books that are closed (`day-needed`, `day-in-future`, `day-in-closed-books` with
 * until when): who reads it in later chooses no day.
 */
export const chooseColumns = command({
  name: 'importing.choose-columns',
  may: 'import.make',
  about: ({ importId }) => importId,
  input: z.object({
    importId: id<'import'>(),
    /** Columns from 0, by what they hold. */
    columns: z.record(z.string().max(20), count().max(MOST_COLUMNS)),
    countsOn: day().nullable(),
  }),
  async run(tx, actor: PersonActor, { importId, columns, countsOn }, now) {
    const list = await holdImport(tx, actor.cooperativeId, importId)
    if (!list) return refuse('import-gone')
    if (list.putBy !== actor.personId) return refuse('import-of-another')
    const mapping = ofKind(columns, list.kind)
    const chosen = Object.values(mapping)
    if (new Set(chosen).size < chosen.length) return refuse('column-twice')
    if (missingColumns(list.kind, mapping).length > 0) return refuse('columns-missing')
    const dated = goesIntoBooks(list.kind)
    if (dated && countsOn === null) return refuse('day-needed')
    if (countsOn !== null && countsOn > now.today) return refuse('day-in-future')
    const closed = dated ? await closedUntil(tx, actor.cooperativeId) : undefined
    if (closed && countsOn !== null && countsOn <= closed)
      return refuse('day-in-closed-books', { day: closed })
    await storeColumns(tx, actor.cooperativeId, importId, {
      columns: mapping,
      countsOn: dated ? countsOn : null,
    })
    return ok(importId as string)
  },
})

function ofKind(columns: Readonly<Record<string, number>>, kind: keyof typeof COLUMNS): Mapping {
  const known = new Set<string>(COLUMNS[kind].map(({ field }) => field))
  return Object.fromEntries(Object.entries(columns).filter(([field]) => known.has(field))) as Partial<
    Record<ImportField, number>
  >
}
