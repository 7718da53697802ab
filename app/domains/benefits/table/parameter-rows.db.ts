import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import { newId } from '../../../values/id.ts'
import { valueOfRow, type GivenRow } from './parameter-rows.ts'

type Row = Omit<GivenRow, 'cents' | 'percent' | 'months' | 'number' | 'note'> & {
  readonly value: Pick<GivenRow, 'cents' | 'percent' | 'months' | 'number'>
  readonly note: string | null
}

/** Every row that was imported and not withdrawn, in the order in which the table took them. */
export async function importedRows(tx: Tx): Promise<GivenRow[]> {
  const { rows } = await sql<Row>`
    select scheme, key, valid_from as "validFrom", valid_to as "validTo", value, source, confidence, note
    from benefit_parameter p
    where not exists (select 1 from benefit_parameter_withdrawn w where w.parameter_id = p.id)
    order by imported_at, valid_from, array_position(array['memory', 'low', 'medium', 'high'], confidence), id`.execute(
    tx,
  )
  return rows.map(({ value, note, ...row }) => ({ ...row, ...value, ...(note === null ? {} : { note }) }))
}

/**
 * By what the table as it stands is known: how many rows were imported and withdrawn, and the last of them. Undefined
 * for none.
 */
export async function lastImported(tx: Tx): Promise<string | undefined> {
  const { rows } = await sql<{ id: string; count: number; withdrawn: number }>`
    select id, (select count(*) from benefit_parameter)::integer as count,
      (select count(*) from benefit_parameter_withdrawn)::integer as withdrawn
    from benefit_parameter order by imported_at desc, id desc limit 1`.execute(tx)
  const [last] = rows
  return last && `${last.count} ${last.withdrawn} ${last.id}`
}

/** From here on who imports waits for each other, until the commit. */
export async function lockParameters(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('benefit parameters', 0))`.execute(tx)
}

/** Keeps rows. */
export async function insertRows(tx: Tx, rows: readonly GivenRow[], at: Date): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('benefit_parameter')
    .values(
      rows.map((row) => ({
        id: newId(at),
        scheme: row.scheme,
        key: row.key,
        valid_from: row.validFrom,
        valid_to: row.validTo ?? null,
        value: JSON.stringify(valueOfRow(row)),
        source: row.source,
        confidence: row.confidence,
        note: row.note ?? null,
        imported_at: at,
      })),
    )
    .execute()
}

/** The rows of one thing from one day that were imported and stand. */
export async function standingRows(
  tx: Tx,
  of: { readonly scheme: string; readonly key: string; readonly validFrom: Day },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from benefit_parameter p
    where scheme = ${of.scheme} and key = ${of.key} and valid_from = ${of.validFrom}
      and not exists (select 1 from benefit_parameter_withdrawn w where w.parameter_id = p.id)`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Keeps that rows hold no more, and why. The rows themselves stay. */
export async function withdrawRows(tx: Tx, ids: readonly string[], why: string, at: Date): Promise<void> {
  await tx
    .insertInto('benefit_parameter_withdrawn')
    .values(ids.map((id) => ({ parameter_id: id, why, withdrawn_at: at })))
    .execute()
}
