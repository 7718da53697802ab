import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { BuyerSnapshot, SellerSnapshot } from './invoice.ts'
import { customerOf, sellerOf } from './issue-row.ts'
import { buyerOf } from './issue.ts'

type Row = {
  customer: Parameters<typeof customerOf>[0]
  cooperative: Parameters<typeof sellerOf>[0]
  trade_name: string
}

/**
 * Who sells, under which trade name, and who buys, as they are now: what a document keeps of them.
 *
 * @throws Error when the customer is none of the business, or not to be seen
 */
export async function partiesNow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { readonly businessId: Id<'business'>; readonly customerId: Id<'customer'> },
): Promise<{ seller: SellerSnapshot; buyer: BuyerSnapshot }> {
  const { rows } = await sql<Row>`
    select to_jsonb(c) as customer, to_jsonb(o) as cooperative, b.trade_name
    from customer c
    join business b on b.cooperative_id = c.cooperative_id and b.id = c.business_id
    join cooperative o on o.id = c.cooperative_id
    where c.cooperative_id = ${cooperativeId} and c.id = ${of.customerId} and b.id = ${of.businessId}`.execute(
    tx,
  )
  const [row] = rows
  if (!row) throw new Error(`customer ${of.customerId} is not of business ${of.businessId}`)
  return { seller: sellerOf(row.cooperative, row.trade_name), buyer: buyerOf(customerOf(row.customer)) }
}
