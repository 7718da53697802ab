import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, sha256 } from '../../platform/input.ts'
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS } from '../../platform/sheet.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { guessColumns, headingRow } from './guess-columns.ts'
import { insertImport } from './import-file.db.ts'
import { IMPORT_KINDS } from './import-kind.ts'
import { withoutBsn } from './without-bsn.ts'

const cell = z.string().max(LONGEST_CELL)

/**
 * Keeps a list that was read out of a file, with a guess at its columns, until it is carried out or thrown away.
 * Columns of citizen service numbers are left out. Gives its id. Refuses a list of headings alone (`list-empty`).
 */
export const putImport = command({
  name: 'importing.put-import',
  may: 'import.make',
  input: z.object({
    kind: z.enum(IMPORT_KINDS),
    name: z.string().trim().min(1).max(200),
    sha256: sha256(),
    rows: z.array(z.array(cell).max(MOST_COLUMNS)).max(MOST_ROWS),
    formulas: z.array(z.tuple([count(), count()])).max(1000),
    leftOut: z.array(z.string().max(60)).max(100),
  }),
  async run(tx, actor: PersonActor, given, now) {
    const rows = withoutBsn(given.rows)
    const heading = headingRow(rows)
    if (!rows.slice(heading + 1).some((row) => row.some((one) => one !== ''))) return refuse('list-empty')
    const id = newId<'import'>(now.at)
    await insertImport(tx, actor.cooperativeId, {
      ...given,
      id,
      rows,
      sha256: Buffer.from(given.sha256, 'hex'),
      columns: guessColumns(given.kind, rows[heading] ?? []),
      by: actor.personId,
      at: now.at,
    })
    return ok(id as string)
  },
  about: (_input, id) => id,
})
