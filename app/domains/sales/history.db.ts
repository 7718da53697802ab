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

/** For so many days a question that was passed on is the member's; then it is one for the administration again. */
const DAYS_OF_MEMBER = 3

/**
 * Questions of customers that nobody answered yet, the oldest first; those that whoever asks may see. Not what was
 * passed on to the member a short while before `at`.
 */
export async function openQuestions(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  at: Date,
): Promise<readonly OpenQuestion[]> {
  const { rows } = await sql<OpenQuestion>`
    select distinct on (q.invoice_id) q.invoice_id as "invoiceId", i.number,
      i.buyer ->> 'name' as "customerName", q.words, q.at
    from invoice_event q join invoice i on i.cooperative_id = q.cooperative_id and i.id = q.invoice_id
    where q.cooperative_id = ${cooperativeId} and q.kind = 'question' and not exists (
      select from invoice_event a where a.cooperative_id = q.cooperative_id and a.invoice_id = q.invoice_id
        and a.position > q.position and (a.kind = 'answered' or a.kind = 'passed-on'
          and a.at > ${at}::timestamptz - make_interval(days => ${DAYS_OF_MEMBER})))
    order by q.invoice_id, q.position`.execute(tx)
  return rows.toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

/** Whether a member has a mail address, and so reads here what is asked of them. */
export async function signsIn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from member m join person p on p.id = m.person_id
      where m.cooperative_id = ${cooperativeId} and m.id = ${memberId}
        and coalesce(p.email, '') <> '') as found`.execute(tx)
  return rows[0]!.found
}

/** Drafts of members who do not sign in: nobody sees them but who looks among all invoices. */
export type UnseenDrafts = { readonly count: number; readonly first: Id<'invoice'> | null }

/** How many concepts wait with members who have no mail address, and the oldest of them. */
export async function unseenDrafts(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<UnseenDrafts> {
  const { rows } = await sql<UnseenDrafts>`
    select count(*)::integer as count, (array_agg(i.id order by i.drafted_at, i.id))[1] as first
    from invoice i
    join member m on m.cooperative_id = i.cooperative_id and m.id = i.member_id
    join person p on p.id = m.person_id
    where i.cooperative_id = ${cooperativeId} and i.state in ('draft', 'returned')
      and coalesce(p.email, '') = ''`.execute(tx)
  return rows[0]!
}
