import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { sha256Of } from '../../values/sha256.ts'
import { requestsWithYes } from './pot-request.db.ts'
import type { PotRequest } from './pot-request.ts'

/** How a request ended: closed with words, or taken from the pot; null while it did not. Amount in cents. */
export type RequestStory = PotRequest & {
  readonly closedAt: Date | null
  readonly closedWhy: string
  readonly closed: DoneRequest['closed']
  readonly spent: { readonly amount: Cents; readonly countsOn: Day } | null
  /** How many people could still say yes, if they wished. */
  readonly left: number
}

/** Inside JSON an amount is text. */
type SpentAsJson = { readonly amount: string; readonly countsOn: Day }

/** How request `r` was closed: taken back by who asked or whose pot it is, or a no of anybody else. */
const CLOSED = sql`case when r.closed_at is null then null
  when r.closed_by = r.asked_by or exists (
    select from member m where m.cooperative_id = r.cooperative_id and m.id = r.member_id and m.person_id = r.closed_by)
  then 'taken-back' else 'no' end`

/** A request from its beginning to its end, as far as whoever asks may see it. */
export async function requestStory(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  requestId: Id<'pot-request'>,
  on: Day,
): Promise<RequestStory | undefined> {
  const { rows: requests } = await sql<PotRequest>`
    ${requestsWithYes(on)} where r.cooperative_id = ${cooperativeId} and r.id = ${requestId}`.execute(tx)
  const { rows: ends } = await sql<
    Omit<RequestStory, keyof PotRequest | 'spent'> & { spent: SpentAsJson | null }
  >`
    select r.closed_at as "closedAt", r.closed_why as "closedWhy", ${CLOSED} as closed,
      pot_approvers_left(r.id) as left,
      (select jsonb_build_object('amount', s.amount::text, 'countsOn', s.counts_on)
       from pot_spent_under(r.id) s limit 1) as spent
    from pot_request r where r.cooperative_id = ${cooperativeId} and r.id = ${requestId}`.execute(tx)
  const [request, end] = [requests[0], ends[0]]
  if (!request || !end) return undefined
  const spent = end.spent && { ...end.spent, amount: BigInt(end.spent.amount) }
  return { ...request, ...end, spent }
}

/** Keeps the quote of a request, as it came. */
export async function insertQuote(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  requestId: Id<'pot-request'>,
  of: { readonly name: string; readonly mediaType: string; readonly content: Uint8Array; readonly at: Date },
): Promise<void> {
  const sha256 = sha256Of(of.content)
  await sql`
    insert into pot_quote (cooperative_id, request_id, name, media_type, sha256, content, stored_at)
    values (${cooperativeId}, ${requestId}, ${of.name}, ${of.mediaType}, ${sha256}, ${of.content}, ${of.at})`.execute(
    tx,
  )
}

/** The quote that came with a request, and out of whose pot is asked. */
export async function quoteOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  requestId: Id<'pot-request'>,
): Promise<Quote | undefined> {
  const { rows } = await sql<Quote>`
    select q.name, q.media_type, q.content, r.member_id as "memberId"
    from pot_quote q join pot_request r on r.cooperative_id = q.cooperative_id and r.id = q.request_id
    where q.cooperative_id = ${cooperativeId} and q.request_id = ${requestId}`.execute(tx)
  return rows[0]
}

type Quote = {
  readonly name: string
  readonly media_type: string
  readonly content: Buffer
  readonly memberId: Id<'member'>
}

/** A request that is done with: taken from the pot, or closed, by somebody else with a no or by who asked. */
export type DoneRequest = {
  readonly id: Id<'pot-request'>
  readonly what: string
  /** Of what was closed, in the words of who did. */
  readonly why: string
  /** Null of what was spent. */
  readonly closed: 'no' | 'taken-back' | null
  readonly closedAt: Date | null
}

/** What is done with, of one member, the last first: ten at most. */
export async function doneRequests(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly DoneRequest[]> {
  const { rows } = await sql<DoneRequest>`
    select r.id, r.what, r.closed_why as why, r.closed_at as "closedAt", ${CLOSED} as closed
    from pot_request r
    where r.cooperative_id = ${cooperativeId} and r.member_id = ${memberId}
      and (r.closed_at is not null or exists (select from pot_spent_under(r.id)))
    order by coalesce(r.closed_at, r.asked_at) desc, r.id limit 10`.execute(tx)
  return rows
}
