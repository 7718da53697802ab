import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { Destination } from './scheme.ts'

/**
 * What was shared out at once of an invoice or a cost, in cents: the turnover without VAT, the costs (below zero: taken
 * back), and what of it reached the pot.
 */
export type SharingOf = {
  readonly id: Id<'sharing'>
  readonly memberId: Id<'member'>
  readonly countsOn: Day
  readonly turnover: Cents
  readonly jobCosts: Cents
  readonly toPot: Cents
}

/** What was shared out of an invoice or a cost so far, the oldest first; as much as whoever asks may see. */
export async function sharingsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { readonly invoiceId: Id<'invoice'> } | { readonly costId: Id<'cost'> },
): Promise<readonly SharingOf[]> {
  const { rows } = await sql<SharingOf>`
    select s.id, s.member_id as "memberId", s.counts_on as "countsOn", s.turnover, s.job_costs as "jobCosts",
      coalesce((select sum(p.amount) from sharing_part p
        where p.cooperative_id = s.cooperative_id and p.sharing_id = s.id
        and p.destination = 'member-pot'), 0)::bigint as "toPot"
    from sharing s
    where s.cooperative_id = ${cooperativeId}
      and ${'invoiceId' in of ? sql`s.invoice_id = ${of.invoiceId}` : sql`s.cost_id = ${of.costId}`}
    order by s.shared_at, s.id`.execute(tx)
  return rows
}

/** The entry of a sharing; undefined when it brought nothing anywhere. */
export async function entryOfSharing(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'sharing'>,
): Promise<Id<'entry'> | undefined> {
  const { rows } = await sql<{ entry: Id<'entry'> | null }>`
    select entry_id as entry from sharing where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
  return rows[0]?.entry ?? undefined
}

/** What one settlement of an invoice brought to the pot of its member, in cents. */
export type Brought = {
  readonly settlementId: Id<'settlement'>
  /** Below zero: what went out of the pot again. */
  readonly toPot: Cents
  /** What the pot had no room for, and where the scheme carried it; null when all of it fitted. */
  readonly above: Cents
  readonly aboveTo: Destination | null
  /** What went out of the pot after this: a pot that was full then may not be now. */
  readonly outSince: Cents
}

/** What settlements brought to pots; one that shared nothing out is not among them. */
export async function broughtBy(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  settlements: readonly Id<'settlement'>[],
): Promise<readonly Brought[]> {
  if (settlements.length === 0) return []
  const { rows } = await sql<Brought>`
    select brought.settlement_id as "settlementId", brought."toPot", brought.above, brought."aboveTo",
      greatest(0, -coalesce((
        select sum(w.amount) from pot_movement w
        where w.cooperative_id = ${cooperativeId} and w.member_id = brought.member_id and w.number > brought.number
          and w.kind <> 'shared'), 0))::bigint as "outSince"
    from (
      select h.settlement_id, h.member_id,
        coalesce(sum(p.amount) filter (where p.destination = 'member-pot'), 0)::bigint as "toPot",
        coalesce(sum(p.amount) filter (where p.step = 'above'), 0)::bigint as above,
        max(p.destination) filter (where p.step = 'above') as "aboveTo", max(v.number) as number
      from sharing h
      left join pot_movement v on v.cooperative_id = h.cooperative_id and v.sharing_id = h.id
      join sharing_part p on p.cooperative_id = h.cooperative_id and p.sharing_id = h.id
      where h.cooperative_id = ${cooperativeId} and h.settlement_id = any(${[...settlements]}::uuid[])
      group by h.settlement_id, h.member_id) brought`.execute(tx)
  return rows
}
