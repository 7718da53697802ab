import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { PotPurpose } from './pot-move.ts'
import type { MovementKind } from './pot-movement.db.ts'
import type { Destination } from './scheme.ts'
import type { SharingCause } from './sharing.ts'

/**
 * What happened to a pot on a day, in cents; negative when it went out. `purpose` is for what it went out, or came
 * back.
 */
export type PotMoved = {
  readonly kind: MovementKind
  readonly purpose: PotPurpose | null
  readonly amount: Cents
  readonly countsOn: Day
}

/** What happened to the pot of a member within some days, both counted, in the order in which it did. */
export async function potMovedBetween(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  { from, until }: { from: Day; until: Day },
): Promise<PotMoved[]> {
  const { rows } = await sql<PotMoved>`
    select kind, purpose, amount, counts_on as "countsOn" from pot_movement
    where cooperative_id = ${cooperativeId} and member_id = ${memberId} and amount <> 0
      and counts_on between ${from} and ${until}
    order by number`.execute(tx)
  return rows
}

/** Work for another member stands among the invoices of who earned it, and among the costs of who paid it so. */
const INVOICE = sql`coalesce(s.invoice_id, case when s.turnover <> 0 then s.inside_job_id end)`
const COST = sql`coalesce(s.cost_id, case when s.job_costs <> 0 then s.inside_job_id end)`

/** Work of one member: of an invoice or a cost that others share in, only their own part. */
export type WorkOf = {
  readonly memberId: Id<'member'>
  readonly invoices: readonly (Id<'invoice'> | Id<'inside-job'>)[]
  readonly costs: readonly (Id<'cost'> | Id<'inside-job'>)[]
}

/** What of an invoice, or of a cost, went to a destination by now. Cents. */
export type SharedOfWork = {
  /** The cost it was shared for; else null, and it was for the invoice. */
  readonly costId: Id<'cost'> | Id<'inside-job'> | null
  readonly invoiceId: Id<'invoice'> | Id<'inside-job'> | null
  readonly destination: Destination
  readonly amount: Cents
}

/**
 * How work was shared out by now, whenever that counted: of each of these invoices and costs, how much went to each
 * destination. What got nothing is not in it.
 */
export async function sharedOfWork(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: WorkOf,
): Promise<SharedOfWork[]> {
  if (of.invoices.length === 0 && of.costs.length === 0) return []
  const { rows } = await sql<SharedOfWork>`
    select ${COST} as "costId", ${INVOICE} as "invoiceId", p.destination, sum(p.amount)::bigint as amount
    from sharing s
    join sharing_part p on p.cooperative_id = s.cooperative_id and p.sharing_id = s.id
    where s.cooperative_id = ${cooperativeId} and s.member_id = ${of.memberId}
      and (s.invoice_id = any (${of.invoices}::uuid[]) or s.cost_id = any (${of.costs}::uuid[])
        or s.inside_job_id = any (${[...of.invoices, ...of.costs]}::uuid[]))
    group by 1, 2, 3 having sum(p.amount) <> 0
    union all
    select null, m.inside_job_id, 'member-pot', m.amount from pot_movement m
    where m.cooperative_id = ${cooperativeId} and m.member_id = ${of.memberId}
      and m.inside_job_id = any (${of.invoices}::uuid[]) and not exists (
        select from pot_movement u where u.cooperative_id = m.cooperative_id and u.undoes_id = m.id)`.execute(
    tx,
  )
  return rows
}

/** What took something back from a destination, by what it was: `creditedBy` when that was a credit note. */
export type TakenBack = {
  readonly to: Destination
  readonly cause: SharingCause
  readonly invoiceId: Id<'invoice'> | Id<'inside-job'> | null
  readonly costId: Id<'cost'> | Id<'inside-job'> | null
  readonly creditedBy: Id<'settlement'> | null
}

/** What took something back from these destinations, of invoices and costs: the first that did first. */
export async function takenBack(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: WorkOf,
  destinations: readonly string[],
): Promise<TakenBack[]> {
  if (destinations.length === 0) return []
  const { rows } = await sql<TakenBack>`
    select p.destination as "to", s.cause, ${INVOICE} as "invoiceId", ${COST} as "costId",
      case when s.cause = 'credit' then s.settlement_id end as "creditedBy"
    from sharing s
    join sharing_part p on p.cooperative_id = s.cooperative_id and p.sharing_id = s.id
    where s.cooperative_id = ${cooperativeId} and s.member_id = ${of.memberId} and p.destination = any (${destinations})
      and (s.invoice_id = any (${of.invoices}::uuid[]) or s.cost_id = any (${of.costs}::uuid[])
        or s.inside_job_id = any (${[...of.invoices, ...of.costs]}::uuid[]))
    group by 1, 2, 3, 4, 5 having sum(p.amount) < 0
    order by min(s.counts_on), 1, 2, 3, 4, 5`.execute(tx)
  return rows
}
