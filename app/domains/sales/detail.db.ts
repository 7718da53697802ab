import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { Change } from './changes.ts'
import type { Customer } from './customer.ts'
import type { EventKind, InvoiceEvent } from './events.ts'
import { PARTS } from './invoice.db.ts'
import type { Invoice } from './invoice.ts'
import { invoiceOf, type InvoiceRow } from './invoice-row.ts'
import { customerOf } from './issue-row.ts'

/** What made an issued invoice smaller or larger, in cents as it lowers what is open. */
export type Settlement = {
  readonly cause: 'payment' | 'credit' | 'reversal' | 'write-off'
  readonly amount: Cents
  readonly countsOn: Day
  readonly entryId: Id<'entry'>
  readonly creditNote: { readonly id: Id<'invoice'>; readonly number: string } | undefined
}

/** A mail about an invoice: to whom, and whether it left. */
export type MailAbout = {
  readonly to: string
  readonly queuedAt: Date
  readonly sentAt: Date | undefined
  readonly failed: boolean
}

/** Everything a page about one invoice shows. */
export type InvoiceDetail = {
  readonly invoice: Invoice
  readonly customer: Customer
  readonly memberName: string
  readonly memberPerson: Id<'person'>
  readonly tradeName: string
  readonly events: readonly InvoiceEvent[]
  readonly settlements: readonly Settlement[]
  /** Only the administration sees mails. */
  readonly mails: readonly MailAbout[]
}

type Row = InvoiceRow & {
  customer: Parameters<typeof customerOf>[0]
  member_name: string
  member_person: Id<'person'>
  trade_name: string
  events: EventJson[]
  settlements: SettlementJson[]
  mails: { to: string; queuedAt: string; sentAt: string | null; failed: boolean }[]
}
type EventJson = {
  id: Id<'event'>
  by: Id<'person'> | null
  kind: EventKind
  at: string
  byName: string | null
  byHands: boolean
  doerName: string | null
  words: string
  amount: string | null
  changes: Change[] | null
}
type SettlementJson = {
  cause: Settlement['cause']
  amount: string
  countsOn: Day
  entryId: Id<'entry'>
  creditNoteId: Id<'invoice'> | null
  creditNoteNumber: string | null
}

/**
 * An invoice with all that belongs to it; undefined when it is not there or not to be seen. One statement.
 */
export async function invoiceDetail(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
): Promise<InvoiceDetail | undefined> {
  const { rows } = await sql<Row>`
    select i.*, ${PARTS}, to_jsonb(c) as customer, m.name as member_name, m.person_id as member_person,
      b.trade_name,
      coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'by', e.by_person, 'kind', e.kind, 'at', e.at,
        'byName', coalesce(p.name, (select w.name from invoice_share s
          join member w on w.cooperative_id = s.cooperative_id and w.id = s.member_id
          where s.cooperative_id = i.cooperative_id and s.invoice_id = i.id and w.person_id = e.by_person)),
        'byHands', e.doer_id is not null, 'doerName', name_of_doer(e.doer_id), 'words', e.words,
          'amount', e.amount::text, 'changes', e.changes) order by e.position)
        from invoice_event e left join person p on p.id = e.by_person
        where e.cooperative_id = i.cooperative_id and e.invoice_id = i.id), '[]') as events,
      coalesce((select jsonb_agg(jsonb_build_object('cause', s.cause, 'amount', s.amount::text, 'countsOn',
        s.counts_on,
          'entryId', s.entry_id, 'creditNoteId', s.credit_note_id, 'creditNoteNumber', n.number)
            order by s.settled_at, s.id)
        from settlement s left join invoice n on n.cooperative_id = s.cooperative_id
          and n.id = s.credit_note_id
        where s.cooperative_id = i.cooperative_id and s.invoice_id = i.id), '[]') as settlements,
      coalesce((select jsonb_agg(jsonb_build_object('to', x.to_address, 'queuedAt', x.queued_at, 'sentAt',
        x.sent_at,
          'failed', x.failure is not null) order by x.queued_at)
        from mail x where x.cooperative_id = i.cooperative_id and x.invoice_id = i.id), '[]') as mails
    from invoice i
    join customer c on c.cooperative_id = i.cooperative_id and c.id = i.customer_id
    join member m on m.cooperative_id = i.cooperative_id and m.id = i.member_id
    join business b on b.cooperative_id = i.cooperative_id and b.id = i.business_id
    where i.cooperative_id = ${cooperativeId} and i.id = ${id}`.execute(tx)
  const [row] = rows
  return row && detailOf(row)
}

function detailOf(row: Row): InvoiceDetail {
  return {
    invoice: invoiceOf(row),
    customer: customerOf(row.customer),
    memberName: row.member_name,
    memberPerson: row.member_person,
    tradeName: row.trade_name,
    events: row.events.map((event) => ({
      ...event,
      at: new Date(event.at),
      amount: event.amount === null ? null : BigInt(event.amount),
      changes: event.changes ?? [],
    })),
    settlements: row.settlements.map(({ creditNoteId, creditNoteNumber, amount, ...rest }) => ({
      ...rest,
      amount: BigInt(amount),
      creditNote: creditNoteId ? { id: creditNoteId, number: creditNoteNumber ?? '' } : undefined,
    })),
    mails: row.mails.map(({ to, queuedAt, sentAt, failed }) => ({
      to,
      queuedAt: new Date(queuedAt),
      sentAt: sentAt ? new Date(sentAt) : undefined,
      failed,
    })),
  }
}
