/** What spending asks of invoices: which a cost can be of, and how it is divided over who shares in one. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { divide, type Cents } from '../../values/money.ts'

/** An invoice that a cost can be of, with who has a share in it. */
export type InvoiceForCost = {
  readonly id: Id<'invoice'>
  readonly number: string
  readonly customer: string
  readonly members: readonly { readonly id: Id<'member'>; readonly name: string }[]
}

/** The invoices a cost can be of, the last issued first; a hundred at most. */
export async function invoicesForCosts(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly InvoiceForCost[]> {
  const { rows } = await sql<InvoiceForCost>`
    with latest as (
      select cooperative_id, id, number, buyer ->> 'name' as customer, issued_on from invoice
      where cooperative_id = ${cooperativeId} and state = 'issued' and kind = 'invoice' and net > credited_net
      order by issued_on desc, id desc limit 100)
    select l.id, l.number, coalesce(l.customer, '') as customer,
      jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) order by s.leads desc, m.id) as members
    from latest l
    join invoice_share s on s.cooperative_id = l.cooperative_id and s.invoice_id = l.id
    join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
    group by l.id, l.number, l.customer, l.issued_on order by l.issued_on desc, l.id desc`.execute(tx)
  return rows
}

/** What of an amount is of which member. Cents. */
export type PartOfCost = { readonly memberId: Id<'member'>; readonly net: Cents }

/**
 * Divides an amount in cents over who has a share in an issued invoice, in proportion to the shares and to the cent;
 * empty when the invoice is not there.
 */
export async function divideOverShares(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  invoiceId: Id<'invoice'>,
  amount: Cents,
): Promise<readonly PartOfCost[]> {
  const { rows } = await sql<PartOfCost>`
    select s.member_id as "memberId", s.net from invoice_share s
    join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id
    where s.cooperative_id = ${cooperativeId} and s.invoice_id = ${invoiceId}
      and i.state = 'issued' and i.kind = 'invoice'
    order by s.leads desc, s.member_id`.execute(tx)
  if (rows.length === 0) return []
  const parts = divide(
    amount,
    rows.map(({ net }) => net),
  )
  return rows.map(({ memberId }, at) => ({ memberId, net: parts[at]! }))
}

/**
 * What the issued invoices of a member still bring in, in cents without VAT: their shares, less what was credited and
 * what was shared out already.
 */
export async function openWorkOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<Cents> {
  const { rows } = await sql<{ open: Cents }>`
    select coalesce(sum(greatest(0, s.net - s.credited_net - s.shared_net)), 0)::bigint as open
    from invoice_share s join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id
    where s.cooperative_id = ${cooperativeId} and s.member_id = ${memberId}
      and i.state = 'issued' and i.kind = 'invoice' and i.open > 0`.execute(tx)
  return rows[0]!.open
}
