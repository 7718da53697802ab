/** What stands in a business, since when somebody works there, and what goes on again when an end is undone. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { TimeWorked } from './working.ts'

type Here = Id<'cooperative'>

/** What may stand in a business that ends. What must be finished before is refused, and is not among it. */
export type StandsInBusiness = {
  readonly kind:
    | 'quotes-unbilled'
    | 'shop-requests'
    | 'invoices-open'
    | 'recurring'
    | 'shop-page'
    | 'shop-keys'
  readonly count: number
  /** In cents; null where it is no money. */
  readonly amount: bigint | null
}

/** What stands in a business, of all in it or of one member; only what is there. */
export async function standsInBusiness(
  tx: Tx,
  here: Here,
  of: { readonly memberId?: Id<'member'>; readonly businessId: Id<'business'> },
): Promise<readonly StandsInBusiness[]> {
  const { rows } = await sql<StandsInBusiness>`
    select kind, count, amount from stands_in_business(${here}, ${of.memberId ?? null}, ${of.businessId})`.execute(
    tx,
  )
  return rows
}

/** When a member works and worked in a business, the oldest first. */
export async function timesWorked(
  tx: Tx,
  here: Here,
  memberId: Id<'member'>,
  businessId: Id<'business'>,
): Promise<readonly TimeWorked[]> {
  const { rows } = await sql<{ since: Day; until: Day | null; endedOn: Day | null }>`
    select since, until, day_of(ended_at) as "endedOn" from member_business
    where cooperative_id = ${here} and member_id = ${memberId} and business_id = ${businessId}
    order by since`.execute(tx)
  return rows.map(({ since, until, endedOn }) => ({
    since,
    until: until ?? undefined,
    endedOn: endedOn ?? undefined,
  }))
}

/** A time that ended and can go on again. */
export type EndedWork = {
  readonly memberId: Id<'member'>
  readonly firstName: string
  readonly since: Day
  readonly until: Day
  /** On which day it was entered that it ended; null where that was not kept. */
  readonly endedOn: Day | null
  readonly hasEmail: boolean
  /** Whether it was told that it ended: a mail was written, or somebody said so. */
  readonly wasTold: boolean
}

/**
 * What goes on again when the end in the row of this member is undone: of a business that ended, all who ended with it
 * and are members; else their own. Empty when there is nothing to undo.
 */
export async function endedWorks(
  tx: Tx,
  here: Here,
  memberId: Id<'member'>,
  businessId: Id<'business'>,
): Promise<readonly EndedWork[]> {
  const { rows } = await sql<EndedWork>`
    with ended as (
      select w.*, b.ended_on, b.ended_at as business_ended_at from member_business w
      join business b on b.cooperative_id = w.cooperative_id and b.id = w.business_id
      where w.cooperative_id = ${here} and w.business_id = ${businessId} and w.until is not null
        and not exists (select from member_business later
          where later.cooperative_id = w.cooperative_id and later.member_id = w.member_id
            and later.business_id = w.business_id and (later.until is null or later.since > w.since))
        and (b.ended_on is null and w.member_id = ${memberId}
          or w.until = b.ended_on and w.ended_at is not distinct from b.ended_at))
    select e.member_id as "memberId", m.first_name as "firstName", e.since, e.until, day_of(e.ended_at) as "endedOn",
      p.email is not null as "hasEmail",
      e.told_at is not null or exists (select from mail l
        where l.cooperative_id = e.cooperative_id and l.ended_member_id = e.member_id and l.id = e.change_mail_id)
        as "wasTold"
    from ended e join member m on m.cooperative_id = e.cooperative_id and m.id = e.member_id and m.left_on is null
      join person p on p.id = m.person_id
    where exists (select from ended own where own.member_id = ${memberId})
    order by m.name`.execute(tx)
  return rows
}
