import { newId } from './new-id.ts'
import type { Id } from '../app/values/id.ts'
import type { MemberOfWorld, World } from './world.ts'

/** A draft of a member for 121.00 with a customer of their own, straight into the tables. Gives its id. */
export async function draftIn(
  world: World,
  member: MemberOfWorld,
  invoiceId = newId<'invoice'>(),
): Promise<Id<'invoice'>> {
  const { cooperativeId, memberId, businessId, personId } = member
  const customer = newId<'customer'>()
  await world.sql(
    `insert into customer (cooperative_id, id, business_id, kind, name, added_at, added_by) values ($1, $2, $3,
      'company', 'Bakkerij De Zon', now(), $4)`,
    [cooperativeId, customer, businessId, personId],
  )
  await world.sql(
    `insert into invoice (cooperative_id, id, kind, state, member_id, business_id, customer_id, worked_from,
      worked_until, prices_include_vat, drafted_at, drafted_by, net, vat, total)
    values ($1, $2, 'invoice', 'submitted', $3, $4, $5, '2026-03-01', '2026-03-01', false, now(), $6,
      10000, 2100, 12100)`,
    [cooperativeId, invoiceId, memberId, businessId, customer, personId],
  )
  return invoiceId
}
