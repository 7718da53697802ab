import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import { readYear, type YearFigures } from './year-figures.ts'

/** One version of a settled year as it is kept. `sha256` is that of its text, in hex. */
export type KeptYear = { readonly figures: YearFigures; readonly sha256: string; readonly settledAt: Date }

type Here = Id<'cooperative'>

/** Lets nobody else settle this year of this member until the transaction ends. */
export async function holdYear(tx: Tx, here: Here, memberId: Id<'member'>, year: number): Promise<void> {
  const name = `settled year ${here} ${memberId} ${String(year)}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx)
}

/** The versions of a settled year that whoever asks may see, the latest first. */
export async function keptYears(
  tx: Tx,
  here: Here,
  memberId: Id<'member'>,
  year: number,
): Promise<KeptYear[]> {
  const { rows } = await sql<{ figures: string; sha256: string; settledAt: Date }>`
    select figures, encode(figures_sha256, 'hex') as sha256, settled_at as "settledAt" from settled_year
    where cooperative_id = ${here} and member_id = ${memberId} and year = ${year}
    order by version desc`.execute(tx)
  return rows.map((row) => ({ ...row, figures: readYear(row.figures) }))
}

/** Keeps a version, for ever. */
export async function insertKeptYear(
  tx: Tx,
  here: Here,
  kept: {
    readonly id: Id<'settled-year'>
    readonly memberId: Id<'member'>
    readonly year: number
    readonly version: number
    readonly text: string
    readonly sha256: Buffer
    readonly at: Date
    readonly by: Id<'person'>
  },
): Promise<void> {
  await tx
    .insertInto('settled_year')
    .values({
      cooperative_id: here,
      id: kept.id,
      member_id: kept.memberId,
      year: kept.year,
      version: kept.version,
      figures: kept.text,
      figures_sha256: kept.sha256,
      settled_at: kept.at,
      settled_by: kept.by,
    })
    .execute()
}
