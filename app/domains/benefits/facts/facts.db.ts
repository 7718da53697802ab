import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { FACT_FIELDS, readFact, storeFact, type Fact, type FactField } from './fact-shapes.ts'
import type { StandingFact } from './place-fact.ts'

/** What a member told and did not replace, that whoever asks may see; of each field the latest first. */
export async function factsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<StandingFact[]> {
  const rows = await tx
    .selectFrom('benefit_fact')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .where('member_id', '=', memberId)
    .where('field', 'in', FACT_FIELDS)
    .where('replaced_at', 'is', null)
    .orderBy('valid_from', 'desc')
    .execute()
  return rows.map((row) => ({
    ...readFact(row.field as FactField, row.value),
    id: row.id as Id<'benefit-fact'>,
    from: row.valid_from,
    until: row.valid_to ?? undefined,
    toldAt: row.told_at,
  }))
}

/** Keeps what was told. */
export async function insertFact(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  told: {
    readonly id: Id<'benefit-fact'>
    readonly fact: Fact
    readonly from: Day
    readonly until: Day | undefined
    readonly at: Date
  },
): Promise<void> {
  await tx
    .insertInto('benefit_fact')
    .values({
      cooperative_id: cooperativeId,
      id: told.id,
      member_id: memberId,
      field: told.fact.field,
      valid_from: told.from,
      valid_to: told.until ?? null,
      value: storeFact(told.fact),
      told_at: told.at,
      replaced_at: null,
    })
    .execute()
}

/** A fact that changed holds until this day. */
export async function endFact(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'benefit-fact'>,
  on: Day,
): Promise<void> {
  await tx
    .updateTable('benefit_fact')
    .set({ valid_to: on })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** A fact that was wrong counts no longer; it stays, with the moment. */
export async function markReplaced(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'benefit-fact'>,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('benefit_fact')
    .set({ replaced_at: at })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}
