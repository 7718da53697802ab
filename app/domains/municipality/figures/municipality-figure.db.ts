import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Figure, Measure } from './count-quarter.ts'
import type { Quarter } from './quarter.ts'

/** A figure as it was made. `amount` null: it may not be shown. */
export type KeptFigure = {
  readonly quarter: Quarter
  readonly span: 'quarter' | 'year'
  readonly measure: Measure
  readonly amount: bigint | null
  readonly definitions: number
  readonly madeAt: Date
}

/** The figures of the own municipality, the oldest first. */
export async function keptFigures(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<KeptFigure[]> {
  const { rows } = await sql<KeptFigure>`
    select quarter, span, measure, amount, definitions, made_at as "madeAt" from municipality_figure
    where cooperative_id = ${cooperativeId} order by quarter, span, measure`.execute(tx)
  return rows
}

/** The municipalities here, since when, and of which quarters they have figures. For the job that makes them. */
export async function municipalitiesToCount(tx: Tx, cooperativeId: Id<'cooperative'>) {
  const { rows } = await sql<{ id: Id<'municipality'>; addedAt: Date; made: Quarter[] }>`
    select m.id, m.added_at as "addedAt", coalesce((
        select array_agg(distinct to_char(f.quarter, 'YYYY-MM-DD')) from municipality_figure f
        where f.cooperative_id = m.cooperative_id and f.municipality_id = m.id), '{}') as made
    from municipality m where m.cooperative_id = ${cooperativeId} order by m.id`.execute(tx)
  return rows
}

/** Who belonged to a municipality on a day. For the job. */
export async function clientsOn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  municipalityId: Id<'municipality'>,
  on: Day,
): Promise<Set<string>> {
  const { rows } = await sql<{ memberId: string }>`
    select "memberId" from (
      select distinct on (member_id) member_id as "memberId", municipality_id from municipal_client
      where cooperative_id = ${cooperativeId} and from_day <= ${on} order by member_id, from_day desc) latest
    where municipality_id = ${municipalityId}`.execute(tx)
  return new Set(rows.map(({ memberId }) => memberId))
}

/** Which clients had a permission on a day, as was known at a moment. For the job. */
export async function permittedOn(
  tx: Tx,
  municipalityId: Id<'municipality'>,
  on: Day,
  knownAt: Date,
): Promise<Set<string>> {
  const { rows } = await sql<{ memberId: string }>`
    select member_id as "memberId" from permissions_to_count(${municipalityId}, ${on}, ${knownAt}) member_id`.execute(
    tx,
  )
  return new Set(rows.map(({ memberId }) => memberId))
}

/**
 * The statements about the months from `from` until `until`: of each month the version confirmed last before a
 * moment.
 */
export async function statedBetween(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  municipalityId: Id<'municipality'>,
  { from, until, knownAt }: { from: Day; until: Day; knownAt: Date },
): Promise<{ memberId: Id<'member'>; figures: string }[]> {
  const { rows } = await sql<{ memberId: Id<'member'>; figures: string }>`
    select distinct on (s.member_id, s.month) s.member_id as "memberId", c.figures
    from statement s
    join statement_content c on c.cooperative_id = s.cooperative_id and c.statement_id = s.id
    where s.cooperative_id = ${cooperativeId} and s.municipality_id = ${municipalityId}
      and s.month between ${from} and ${until} and s.confirmed_at < ${knownAt}
    order by s.member_id, s.month, s.version desc`.execute(tx)
  return rows
}

/** Keeps the figures of a quarter, once. */
export async function insertFigures(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  municipalityId: Id<'municipality'>,
  quarter: Quarter,
  figures: readonly Figure[],
  made: { readonly definitions: number; readonly at: Date },
): Promise<void> {
  await tx
    .insertInto('municipality_figure')
    .values(
      figures.map(({ span, measure, amount }) => ({
        cooperative_id: cooperativeId,
        municipality_id: municipalityId,
        quarter,
        span,
        measure,
        amount: amount ?? null,
        definitions: made.definitions,
        made_at: made.at,
      })),
    )
    .execute()
}
