import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import { shareAgreed } from '../share.db.ts'

/** An invoice that its member has to do something with. */
export type ToDo = {
  readonly id: Id<'invoice'>
  readonly state: 'draft' | 'submitted' | 'returned' | 'issued'
  readonly customerName: string
  /** What the administration wrote, or what the customer asked. */
  readonly words: string
  /** Of what waits for the member's yes: the administration wrote in what the member had sent. */
  readonly changed: boolean
  /** Who leads it, when that is another: then it is joint work, and asks for a yes to the own share. */
  readonly leader: string | null
  /** Of a draft: the fellow who said no to it. */
  readonly fellow: string | null
}

/**
 * What waits for a member: first what the administration wrote and the member did not say yes to yet
 * (`waitsForMember`), then returned with the reason, questions of customers, drafts. Not a draft that the member said
 * no to: that waits for the administration. One that another member said no to is theirs to mend. At most twenty.
 */
export async function toDoOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly ToDo[]> {
  const { rows } = await sql<ToDo>`
    -- The newest first, and only of those what was said last: a member may have thousands.
    with newest as materialized (
      select i.cooperative_id, i.id, i.state, coalesce(i.buyer ->> 'name', c.name) as customer, i.drafted_at,
        me.person_id as person_of_member, not ${shareAgreed(sql`me.person_id`)} as asked,
        case when not s.leads then m.name end as leader
      from invoice_share s
      join member me on me.cooperative_id = s.cooperative_id and me.id = s.member_id
      join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id
      join member m on m.cooperative_id = i.cooperative_id and m.id = i.member_id
      join customer c on c.cooperative_id = i.cooperative_id and c.id = i.customer_id
      where s.cooperative_id = ${cooperativeId} and s.member_id = ${memberId}
      order by i.drafted_at desc, i.id desc limit 200
    ), mine as (
      select n.*, last.kind, last.words, last.by_person = n.person_of_member as said_no,
        case when n.state = 'draft' and last.kind = 'disagreed' then coalesce((
          select w.name from member w where w.cooperative_id = n.cooperative_id and w.person_id = last.by_person), '')
          end as fellow
      from newest n
      left join lateral (
        select e.kind, e.words, e.by_person from invoice_event e
        where e.cooperative_id = n.cooperative_id and e.invoice_id = n.id
          and e.kind = any (case n.state when 'issued' then array['question', 'answered']
            when 'submitted' then array['submitted', 'edited']
            when 'returned' then array['returned']
            else array['drafted', 'changed', 'taken-back', 'disagreed'] end)
        order by e.position desc limit 1) last on true
    )
    select id, state, customer as "customerName", coalesce(words, '') as words,
      kind is not distinct from 'edited' as changed, leader, fellow
    from mine
    where leader is null and (state = 'returned' or state = 'issued' and kind = 'question'
        or state = 'draft' and not (kind is not distinct from 'disagreed' and said_no))
      or state = 'submitted' and asked
    order by fellow is null and state = 'draft',
      array_position(array['submitted', 'draft', 'returned', 'issued'], state), drafted_at desc limit 20`.execute(
    tx,
  )
  return rows
}

/** Something that happened to money for a member's work: paid, paid back, or an invoice that was credited. Cents. */
export type Settled = {
  readonly id: Id<'settlement'>
  readonly cause: 'payment' | 'credit' | 'reversal' | 'write-off'
  readonly number: string
  readonly invoiceId: Id<'invoice'>
  readonly customerName: string
  /** As it lowers what the customer owes: below zero when it went back. */
  readonly amount: Cents
  readonly countsOn: Day
  readonly settledAt: Date
}

/** The latest three of a member's work. */
export async function settledOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly Settled[]> {
  const { rows } = await sql<Settled>`
    select s.id, s.cause, i.number, s.invoice_id as "invoiceId", i.buyer ->> 'name' as "customerName", s.amount,
      s.counts_on as "countsOn", s.settled_at as "settledAt"
    from settlement s join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id
    join invoice_share h on h.cooperative_id = i.cooperative_id and h.invoice_id = i.id
    where s.cooperative_id = ${cooperativeId} and h.member_id = ${memberId}
    order by s.settled_at desc, s.id desc limit 3`.execute(tx)
  return rows
}

/** A draft that its member said no to, and that the administration has to mend. */
export type Disagreed = {
  readonly id: Id<'invoice'>
  readonly memberName: string
  readonly customerName: string
  /** What is wrong, in the words of the member. */
  readonly words: string
}

/**
 * The drafts whose members said no to what the administration wrote, as long as nobody changed them; twenty at
 * most.
 */
export async function disagreedWith(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly Disagreed[]> {
  const { rows } = await sql<Disagreed>`
    select i.id, m.first_name as "memberName", c.name as "customerName", last.words
    from invoice i
    join customer c on c.cooperative_id = i.cooperative_id and c.id = i.customer_id
    cross join lateral (
      select e.kind, e.words, e.by_person from invoice_event e
      where e.cooperative_id = i.cooperative_id and e.invoice_id = i.id order by e.position desc limit 1) last
    join member m on m.cooperative_id = i.cooperative_id and m.person_id = last.by_person
    where i.cooperative_id = ${cooperativeId} and i.state = 'draft' and last.kind = 'disagreed'
    order by i.id limit 20`.execute(tx)
  return rows
}

/** Invoices that are still talked about: how many, and what is open on them in cents. */
export async function disputedAmong(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<{ count: number; open: Cents }> {
  const { rows } = await sql<{ count: number; open: Cents }>`
    select count(*)::int as count, coalesce(sum(open), 0)::bigint as open from invoice
    where cooperative_id = ${cooperativeId} and open <> 0 and open > 0 and disputed_at is not null`.execute(
    tx,
  )
  return rows[0]!
}
