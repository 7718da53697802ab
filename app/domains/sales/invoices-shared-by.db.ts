import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** An issued invoice in which a member has a share. Cents. */
export type InvoiceSharedBy = {
  readonly id: Id<'invoice'>
  readonly number: string
  readonly customer: string
  /** The share, without VAT, less what was credited. */
  readonly net: Cents
  /** What of the share was shared out by now. */
  readonly sharedNet: Cents
}

/** The invoices in which a member has a share, the latest first: two hundred at most, or the one. */
export async function invoicesSharedBy(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  only?: Id<'invoice'>,
): Promise<readonly InvoiceSharedBy[]> {
  const { rows } = await sql<InvoiceSharedBy>`
    select i.id, i.number, coalesce(i.buyer ->> 'name', '') as customer, (s.net - s.credited_net)::bigint as net,
      s.shared_net as "sharedNet"
    from invoice_share s join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id
    where s.cooperative_id = ${cooperativeId} and s.member_id = ${memberId} and i.state = 'issued'
      and i.kind = 'invoice' and s.invoice_id = coalesce(${only ?? null}::uuid, s.invoice_id)
    order by i.issued_on desc, i.id desc limit 200`.execute(tx)
  return rows
}
