import { sql, type Selectable } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { BusinessTable } from '../../platform/schema.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Business, BusinessOfMember, WorksIn } from './members.ts'

/** The businesses under the umbrella: running ones first, each by name. */
export async function businessesOf(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly Business[]> {
  const rows = await tx
    .selectFrom('business')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy((eb) => eb('ended_on', 'is not', null))
    .orderBy('trade_name')
    .execute()
  return rows.map(businessOf)
}

/** A business, when whoever asks may see it. */
export async function businessById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'business'>,
): Promise<Business | undefined> {
  const row = await tx
    .selectFrom('business')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && businessOf(row)
}

/** The businesses a member works or worked in: current ones first. */
export async function businessesOfMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly BusinessOfMember[]> {
  const rows = await tx
    .selectFrom('member_business as link')
    .innerJoin('business', (join) =>
      join
        .onRef('business.cooperative_id', '=', 'link.cooperative_id')
        .onRef('business.id', '=', 'link.business_id'),
    )
    .selectAll('business')
    .select(['link.since', 'link.until'])
    .where('link.cooperative_id', '=', cooperativeId)
    .where('link.member_id', '=', memberId)
    .orderBy((eb) => eb('link.until', 'is not', null))
    .orderBy('business.trade_name')
    .orderBy('link.since')
    .execute()
  return rows.map((row) => ({ ...businessOf(row), since: row.since, until: row.until ?? undefined }))
}

/** Every link between members and businesses, the oldest first. */
export async function allWorksIn(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly WorksIn[]> {
  const rows = await tx
    .selectFrom('member_business')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('since')
    .execute()
  return rows.map((row) => ({
    memberId: row.member_id as Id<'member'>,
    businessId: row.business_id as Id<'business'>,
    since: row.since,
    until: row.until ?? undefined,
  }))
}

/** Keeps a new business. */
export async function insertBusiness(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  business: Business,
): Promise<void> {
  await tx
    .insertInto('business')
    .values({
      cooperative_id: cooperativeId,
      id: business.id,
      trade_name: business.tradeName,
      trade: business.trade,
      started_on: business.startedOn,
      ended_on: business.endedOn ?? null,
    })
    .execute()
}

/** Changes what is kept of a business. */
export async function updateBusiness(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  business: Business,
): Promise<void> {
  await tx
    .updateTable('business')
    .set({
      trade_name: business.tradeName,
      trade: business.trade,
      started_on: business.startedOn,
      ended_on: business.endedOn ?? null,
    })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', business.id)
    .execute()
}

/** Keeps that somebody works in a business from a day on. What was ended and began the same day goes on. */
export async function insertWorksIn(tx: Tx, cooperativeId: Id<'cooperative'>, link: WorksIn): Promise<void> {
  await tx
    .insertInto('member_business')
    .values({
      cooperative_id: cooperativeId,
      member_id: link.memberId,
      business_id: link.businessId,
      since: link.since,
      until: link.until ?? null,
    })
    .onConflict((same) =>
      same
        .columns(['cooperative_id', 'member_id', 'business_id', 'since'])
        .doUpdateSet({ until: link.until ?? null }),
    )
    .execute()
}

/**
 * Ends the open links of a member, of a business, or the one between both, on a day but not before they
 * began; gives whose they were.
 */
export async function endWorksIn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { memberId?: Id<'member'>; businessId?: Id<'business'> },
  until: Day,
): Promise<readonly Id<'member'>[]> {
  let open = tx
    .updateTable('member_business')
    .set({ until: sql<Day>`greatest(${until}::date, since)` })
    .where('cooperative_id', '=', cooperativeId)
    .where('until', 'is', null)
  if (of.memberId !== undefined) open = open.where('member_id', '=', of.memberId)
  if (of.businessId !== undefined) open = open.where('business_id', '=', of.businessId)
  const ended = await open.returning('member_id').execute()
  return ended.map((row) => row.member_id as Id<'member'>)
}

function businessOf(row: Selectable<BusinessTable>): Business {
  return {
    id: row.id as Id<'business'>,
    tradeName: row.trade_name,
    trade: row.trade,
    startedOn: row.started_on,
    endedOn: row.ended_on ?? undefined,
  }
}
