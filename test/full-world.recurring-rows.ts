import type { Put } from './full-world.put.ts'
import type { MemberOfWorld } from './world.ts'

const LINES = `'[{"description": "Etalage", "quantity": "1000", "unit": "", "unitPrice": "10000", "vatCode": "high"}]'`

/** A plan for work that comes back, with its price and its first turn. */
export async function recurringOf(
  put: Put,
  { cooperativeId: at, memberId, businessId, personId }: MemberOfWorld,
  customer: string,
  invoice: string,
): Promise<void> {
  const [plan] = await put(
    `insert into recurring_plan (cooperative_id, id, member_id, business_id, customer_id, every, period, starts_on,
       sends_itself, prices_include_vat, made_at, made_by)
     values ($1, :new0, $2, $3, $4, 'month', 'before', :day, false, false, now(), $5)`,
    at,
    memberId,
    businessId,
    customer,
    personId,
  )
  await put(`insert into recurring_price values ($1, $2, :day, ${LINES}, now(), $3, '')`, at, plan, personId)
  await put('insert into recurring_turn values ($1, $2, 1, :day, $3, null, now())', at, plan, invoice)
}
