import { sql } from 'kysely'
import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { CustomerTable } from '../../platform/schema.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { VatMode } from '../cooperative/index.ts'
import { modeOfWork } from './vat-mode.db.ts'

/** Where a draft belongs: whose it is, whether they work there, for whom, and under which VAT mode. */
export type PlaceRow = {
  member_person: Id<'person'>
  works_there: boolean
  customer: { [K in keyof CustomerTable]: unknown } | null
  mode: VatMode
}

/** What drafting must know; undefined when the member is not there or not to be seen. */
export async function placeOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { memberId: Id<'member'>; businessId: Id<'business'>; customerId: Id<'customer'>; workedUntil: Day },
  today: Day,
): Promise<PlaceRow | undefined> {
  const { rows } = await sql<PlaceRow>`
    select m.person_id as member_person, to_jsonb(c) as customer,
      exists (select from member_business w where w.cooperative_id = m.cooperative_id and w.member_id = m.id
        and w.business_id = ${of.businessId} and w.until is null) as works_there,
      ${modeOfWork(sql`m.cooperative_id`, sql`${of.workedUntil}::date`, today)} as mode
    from member m
    left join customer c on c.cooperative_id = m.cooperative_id and c.id = ${of.customerId}
      and c.business_id = ${of.businessId}
    where m.cooperative_id = ${cooperativeId} and m.id = ${of.memberId}`.execute(tx)
  return rows[0]
}

/** Whether somebody works in a business now. */
export async function personWorksIn(
  tx: Tx,
  actor: PersonActor,
  businessId: Id<'business'>,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from member_business w join member m on m.cooperative_id = w.cooperative_id
      and m.id = w.member_id
    where w.cooperative_id = ${actor.cooperativeId} and w.business_id = ${businessId} and w.until is null
      and m.person_id = ${actor.personId} limit 1`.execute(tx)
  return rows.length > 0
}
