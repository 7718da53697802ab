import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { membersOnPaper } from '../members/index.ts'
import { stakeOf, yesToComeFrom, type StakeJson } from '../sales/index.ts'
import type { QuoteEvent, QuoteEventKind } from './quote-events.ts'
import type { Answer } from './quote-link.db.ts'
import type { QuoteState } from './quote.ts'

/** A quote in a list. Cents. */
export type ListedQuote = {
  readonly id: Id<'quote'>
  readonly number: string | null
  readonly state: QuoteState
  readonly validUntil: Day | null
  readonly customerName: string
  readonly memberId: Id<'member'>
  readonly memberName: string
  readonly draftedAt: Date
  readonly total: Cents
  /** Of joint work that was put forward: somebody who has a part in it did not say yes yet. */
  readonly waitsForYes: boolean
  /** Of those, somebody who signs in: so it is not the administration's turn. */
  readonly waitsForMembers: boolean
}

type Row = Omit<ListedQuote, 'waitsForYes' | 'waitsForMembers'> & {
  revision: number
  submittedBy: Id<'person'> | null
  agreedBy: Id<'person'> | null
  stakes: StakeJson[]
}

const MOST = 200

/** The latest quotes that the asker may see, of one member or of all; or those that wait with the administration. */
export async function quotesListed(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { readonly memberId?: Id<'member'> | undefined; readonly state?: QuoteState | undefined } = {},
): Promise<readonly ListedQuote[]> {
  const onPaper = await membersOnPaper(tx)
  const { rows } = await sql<Row>`
    select q.id, q.number, q.state, q.valid_until as "validUntil",
      coalesce(q.buyer ->> 'name', c.name) as "customerName", q.member_id as "memberId",
      m.first_name as "memberName", q.drafted_at as "draftedAt", q.total,
      q.revision, q.submitted_by as "submittedBy", q.agreed_by as "agreedBy",
      case when q.state = 'submitted' then stakes_of_quote(q.id) else '[]' end as stakes
    from quote q
    join customer c on c.cooperative_id = q.cooperative_id and c.id = q.customer_id
    join member m on m.cooperative_id = q.cooperative_id and m.id = q.member_id
    where q.cooperative_id = ${cooperativeId}
      and (${of.memberId ?? null}::uuid is null or q.member_id = ${of.memberId ?? null}::uuid)
      and (${of.state ?? null}::text is null or q.state = ${of.state ?? null}::text)
    order by q.drafted_at desc, q.id desc limit ${MOST}`.execute(tx)
  return rows.map(({ revision, submittedBy, agreedBy, stakes, ...row }) => {
    const put = { revision, submittedBy: submittedBy ?? undefined, agreedBy: agreedBy ?? undefined }
    const waits = yesToComeFrom({ ...put, shares: stakes.map(stakeOf) })
    const waitsForMembers = waits.some(({ memberId }) => !onPaper.has(memberId))
    return { ...row, waitsForYes: waits.length > 0, waitsForMembers }
  })
}

/** What happened to a quote, oldest first. */
export async function eventsOfQuote(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'quote'>,
): Promise<readonly QuoteEvent[]> {
  const { rows } = await sql<QuoteEvent & { kind: QuoteEventKind }>`
    select e.id, e.kind, e.at, coalesce(p.name, fellow.name) as "byName", e.words
    from quote_event e left join person p on p.id = e.by_person
    -- Who joins in is seen by their name in the division, and not as a person.
    left join lateral (
      select s ->> 'name' as name from jsonb_array_elements(stakes_of_quote(e.quote_id)) s
      where p.id is null and e.kind in ('agreed', 'disagreed') and s ->> 'person' = e.by_person::text) fellow on true
    where e.cooperative_id = ${cooperativeId} and e.quote_id = ${id} order by e.position`.execute(tx)
  return rows
}

/** The answer of the customer with the hash of what it was said to, in hex. */
export async function answerOfQuote(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'quote'>,
): Promise<
  (Answer & { readonly words: string; readonly sha256: string; readonly copy: string }) | undefined
> {
  const { rows } = await sql<
    Answer & { readonly words: string; readonly sha256: string; readonly copy: string }
  >`
    select answer, name, words, answered_at as at, encode(sha256, 'hex') as sha256, copy,
      case when told <> '' then begins_early end as "beginsEarly" from quote_answer
    where cooperative_id = ${cooperativeId} and quote_id = ${id}`.execute(tx)
  return rows[0]
}

/** A quote that its member has to do something with. */
export type QuoteToDo = {
  readonly id: Id<'quote'>
  readonly what: 'agree' | 'returned' | 'fellow-no' | 'question' | 'invoice' | 'next-part' | 'draft'
  readonly customerName: string
  readonly words: string
}

/**
 * What waits for a member: a yes, what came back, a question, what a customer said yes to until all of it is
 * invoiced. Not what they said no to: that waits for the administration. At most twenty.
 */
export async function quotesToDoOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly QuoteToDo[]> {
  const { rows } = await sql<QuoteToDo>`
    with mine as (
      select q.id, c.name as "customerName", q.drafted_at,
        coalesce(case when q.state = 'accepted' then open_parts.name else last.words end, '') as words,
        case
          when q.state = 'submitted' and q.submitted_by is distinct from m.person_id and q.agreed_by is null
            then 'agree'
          when q.state = 'returned' then 'returned'
          when q.number is not null and last.kind = 'question' then 'question'
          when q.state = 'accepted' and open_parts.part = 1 then 'invoice'
          when q.state = 'accepted' and open_parts.part > 1 then 'next-part'
          when q.state = 'draft' and last.kind = 'disagreed' and last.by_person is distinct from m.person_id
            then 'fellow-no'
          when q.state = 'draft' and last.kind is distinct from 'disagreed' then 'draft' end as what
      from quote q
      join member m on m.cooperative_id = q.cooperative_id and m.id = q.member_id
      join customer c on c.cooperative_id = q.cooperative_id and c.id = q.customer_id
      left join lateral (
        select e.kind, e.words, e.by_person from quote_event e
        where e.cooperative_id = q.cooperative_id and e.quote_id = q.id
          and e.kind = any (case when q.state = 'draft' then array['drafted', 'changed', 'taken-back', 'disagreed']
            when q.number is null then array['returned'] else array['question', 'answered'] end)
        order by e.position desc limit 1) last on true
      left join lateral (
        select p.part, p.name from quote_part p
        where p.cooperative_id = q.cooperative_id and p.quote_id = q.id and p.invoice_id is null
        order by p.part limit 1) open_parts on true
      where q.cooperative_id = ${cooperativeId} and q.member_id = ${memberId}
      order by q.drafted_at desc limit 200
    )
    select id, what, "customerName", words from mine where what is not null
    order by array_position(array['invoice', 'agree', 'returned', 'fellow-no', 'question', 'next-part', 'draft'], what),
      drafted_at desc limit 20`.execute(tx)
  return rows
}

/** A quote that a member said no to, and that nobody mended since. */
export type QuoteSaidNo = Pick<ListedQuote, 'id' | 'memberName' | 'customerName'> & { readonly words: string }

/**
 * Quotes that other members than who asks said no to, the oldest first: they wait for the administration. What a fellow
 * said no to waits for who leads it; for the administration only when that wrote it.
 */
export async function quotesSaidNoTo(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly QuoteSaidNo[]> {
  const { rows } = await sql<QuoteSaidNo>`
    select q.id, last.name as "memberName", c.name as "customerName", last.words
    from quote q
    join member m on m.cooperative_id = q.cooperative_id and m.id = q.member_id
    join customer c on c.cooperative_id = q.cooperative_id and c.id = q.customer_id
    join lateral (
      select e.kind, e.words, coalesce(w.first_name, m.first_name) as name, e.by_person from quote_event e
      left join member w on w.cooperative_id = e.cooperative_id and w.person_id = e.by_person
      where e.cooperative_id = q.cooperative_id and e.quote_id = q.id
      order by e.position desc limit 1) last on last.kind = 'disagreed'
    where q.cooperative_id = ${cooperativeId} and q.state = 'draft'
      and m.person_id is distinct from asking_person()
      and (last.by_person = m.person_id or q.drafted_by <> m.person_id)
    order by q.drafted_at limit 50`.execute(tx)
  return rows
}

/** Sent quotes that nobody answered, whose last day is near, and of which the member was not told yet. */
export async function quotesExpiring(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
  until: Day,
): Promise<readonly Id<'quote'>[]> {
  const { rows } = await sql<{ id: Id<'quote'> }>`
    select q.id from quote q
    where q.cooperative_id = ${cooperativeId} and q.state = 'sent'
      and q.valid_until between ${today}::date and ${until}::date
      and not exists (select from quote_event e where e.cooperative_id = q.cooperative_id and e.quote_id = q.id
        and e.kind = 'reminded')
    order by q.valid_until, q.id`.execute(tx)
  return rows.map(({ id }) => id)
}
