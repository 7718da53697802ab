import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** What the warnings about a draft compare it with. */
export type History = { readonly earlierTotals: readonly Cents[]; readonly same: number }

/**
 * The totals of the member's last twenty issued invoices, and how many other invoices have the same customer,
 * total and days of work.
 *
 * @param draft its `id` is left out of what it is compared with, when it has one
 */
export async function historyFor(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  draft: {
    readonly id?: Id<'invoice'> | undefined
    readonly memberId: Id<'member'>
    readonly customerId: Id<'customer'>
    readonly workedFrom: Day
    readonly workedUntil: Day
    readonly total: Cents
  },
): Promise<History> {
  const { rows } = await sql<{ totals: string[]; same: number }>`
    select coalesce((select jsonb_agg(t.total::text) from (
        select total from invoice where cooperative_id = ${cooperativeId} and member_id = ${draft.memberId}
          and kind = 'invoice' and state = 'issued' order by drafted_at desc, id desc limit 20) t),
            '[]') as totals,
      (select count(*)::int from invoice where cooperative_id = ${cooperativeId}
        and customer_id = ${draft.customerId}
        and kind = 'invoice' and state <> 'withdrawn' and total = ${draft.total}
          and worked_from = ${draft.workedFrom}
        and worked_until = ${draft.workedUntil} and id is distinct from ${draft.id ?? null}::uuid
        and credited_total < total) as same`.execute(tx)
  const [row] = rows
  return { earlierTotals: row!.totals.map(BigInt), same: row!.same }
}

/** A customer who waits for an answer: the first question since the last answer. */
export type OpenQuestion = {
  readonly invoiceId: Id<'invoice'>
  readonly number: string
  readonly customerName: string
  readonly words: string
  readonly at: Date
}

/** Questions of customers that nobody answered yet, the oldest first; those that whoever asks may see. */
export async function openQuestions(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly OpenQuestion[]> {
  const { rows } = await sql<OpenQuestion>`
    select distinct on (q.invoice_id) q.invoice_id as "invoiceId", i.number,
      i.buyer ->> 'name' as "customerName", q.words, q.at
    from invoice_event q join invoice i on i.cooperative_id = q.cooperative_id and i.id = q.invoice_id
    where q.cooperative_id = ${cooperativeId} and q.kind = 'question' and not exists (
      select from invoice_event a where a.cooperative_id = q.cooperative_id and a.invoice_id = q.invoice_id
        and a.kind = 'answered' and a.position > q.position)
    order by q.invoice_id, q.position`.execute(tx)
  return rows.toSorted((a, b) => a.at.getTime() - b.at.getTime())
}
