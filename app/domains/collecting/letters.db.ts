import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Language } from '../../values/format.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { invoicesInLetter, type InvoiceInLetter } from '../sales/index.ts'
import type { Step } from './reminder-plan.ts'

/** An invoice as a letter tells of it. `open` in cents, as it was then. */
export type InLetter = InvoiceInLetter & { readonly open: Cents }

/** A reminder as it goes out: by mail or on paper. Amounts in cents. */
export type SentLetter = {
  readonly id: Id<'reminder-letter'>
  readonly step: Step
  readonly sentOn: Day
  readonly open: Cents
  readonly costs: Cents
  readonly mailId: Id<'mail'> | null
  readonly customerId: Id<'customer'>
  readonly customer: string
  readonly contact: string
  readonly street: string
  readonly postcode: string
  readonly city: string
  readonly email: string | null
  readonly language: Language
  readonly invoices: readonly InLetter[]
  /** Whether the mail left: null when it goes on paper, or waits. */
  readonly mailedAt: Date | null
  readonly mailFailed: boolean
}

type Row = Omit<SentLetter, 'invoices'> & { named: { invoiceId: Id<'invoice'>; open: string }[] }

const LETTER = sql`
  l.id, l.step, l.sent_on as "sentOn", l.open, l.costs, l.mail_id as "mailId", l.customer_id as "customerId",
  c.name as customer, c.contact, c.street, c.postcode, c.city, nullif(c.email, '') as email, c.language,
  m.sent_at as "mailedAt", m.failure is not null and m.sent_at is null as "mailFailed",
  (select jsonb_agg(jsonb_build_object('invoiceId', r.invoice_id, 'open', r.open::text))
    from reminder r where r.cooperative_id = l.cooperative_id and r.letter_id = l.id) as named
  from reminder_letter l
  join customer c on c.cooperative_id = l.cooperative_id and c.id = l.customer_id
  left join mail m on m.cooperative_id = l.cooperative_id and m.id = l.mail_id`

/** One reminder; undefined when it is not there, or not for whoever asks. */
export async function letterById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'reminder-letter'>,
): Promise<SentLetter | undefined> {
  const { rows } = await sql<Row>`
    select ${LETTER} where l.cooperative_id = ${cooperativeId} and l.id = ${id}`.execute(tx)
  const [letter] = await withInvoices(tx, cooperativeId, rows)
  return letter
}

/** The last reminders that went out, the newest first: `most` of them. */
export async function lettersSent(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  most: number,
): Promise<readonly SentLetter[]> {
  const { rows } = await sql<Row>`
    select ${LETTER} where l.cooperative_id = ${cooperativeId}
    order by l.made_at desc, l.id limit ${most}`.execute(tx)
  return withInvoices(tx, cooperativeId, rows)
}

/** The letters with what they tell of their invoices, the first due on top. */
async function withInvoices(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  rows: readonly Row[],
): Promise<readonly SentLetter[]> {
  const ids = rows.flatMap(({ named }) => named.map(({ invoiceId }) => invoiceId))
  const told = await invoicesInLetter(tx, cooperativeId, ids)
  return rows.map(({ named, ...letter }) => {
    const invoices = named.flatMap(({ invoiceId, open }) => {
      const invoice = told.get(invoiceId)
      return invoice ? { ...invoice, open: BigInt(open) } : []
    })
    return { ...letter, invoices: invoices.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1)) }
  })
}
