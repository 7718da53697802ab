import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Delivery } from '../../benefits/index.ts'
import type { Figure, Measure } from './count-quarter.ts'
import type { SharedByClient } from './known.ts'
import type { Quarter } from './quarter.ts'

/** A figure as it stands. `amount` null: it may not be shown. */
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

/** The municipalities here, since when, and how statements come to each. For the job that makes figures. */
export async function municipalitiesToCount(tx: Tx, cooperativeId: Id<'cooperative'>) {
  const { rows } = await sql<{ id: Id<'municipality'>; addedAt: Date; delivery: Delivery }>`
    select id, added_at as "addedAt", delivery from municipality
    where cooperative_id = ${cooperativeId} order by id`.execute(tx)
  return rows
}

/** A figure of a municipality as it stands: shown, withdrawn, or neither. For the job. */
export type Standing = Pick<KeptFigure, 'quarter' | 'span' | 'measure'> & {
  readonly isShown: boolean
  readonly isWithdrawn: boolean
}

/** How the figures of a municipality stand, the oldest first. For the job. */
export async function standingFigures(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  municipalityId: Id<'municipality'>,
): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select quarter, span, measure, amount is not null as "isShown", withdrawn_at is not null as "isWithdrawn"
    from municipality_figure
    where cooperative_id = ${cooperativeId} and municipality_id = ${municipalityId}
    order by quarter, span, measure`.execute(tx)
  return rows
}

/** Withdraws a figure that was shown: its amount is gone. */
export async function withdrawFigure(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  municipalityId: Id<'municipality'>,
  { quarter, span, measure }: Pick<KeptFigure, 'quarter' | 'span' | 'measure'>,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('municipality_figure')
    .set({ amount: null, withdrawn_at: at })
    .where('cooperative_id', '=', cooperativeId)
    .where('municipality_id', '=', municipalityId)
    .where('quarter', '=', quarter)
    .where('span', '=', span)
    .where('measure', '=', measure)
    .execute()
}

/** Who was a member and belonged to a municipality on any day of these. For the job. */
export async function clientsBetween(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  municipalityId: Id<'municipality'>,
  { from, until }: { from: Day; until: Day },
): Promise<Set<string>> {
  const { rows } = await sql<{ memberId: string }>`
    select distinct c.member_id as "memberId" from (
      select member_id, municipality_id, from_day,
        lead(from_day) over (partition by member_id order by from_day) as next_day
      from municipal_client where cooperative_id = ${cooperativeId}) c
    join member m on m.cooperative_id = ${cooperativeId} and m.id = c.member_id
      and m.joined_on <= ${until} and not is_gone_on(m.left_on, ${from})
    where c.municipality_id = ${municipalityId} and c.from_day <= ${until}
      and (c.next_day is null or c.next_day > ${from})`.execute(tx)
  return new Set(rows.map(({ memberId }) => memberId))
}

/** Which clients share what with anybody of a municipality, or ever did. For the job. */
export async function sharedWithMunicipality(
  tx: Tx,
  municipalityId: Id<'municipality'>,
): Promise<SharedByClient[]> {
  const { rows } = await sql<SharedByClient>`
    select member_id as "memberId", field, is_open as "isOpen"
    from shared_with_municipality(${municipalityId})`.execute(tx)
  return rows
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
): Promise<{ memberId: Id<'member'>; delivery: Delivery; figures: string }[]> {
  const { rows } = await sql<{ memberId: Id<'member'>; delivery: Delivery; figures: string }>`
    select distinct on (s.member_id, s.month) s.member_id as "memberId", s.delivery, c.figures
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
