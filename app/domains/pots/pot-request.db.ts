import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { PotPurpose } from './pot-move.ts'
import type { Buyer, PotRequest, PotYes } from './pot-request.ts'
import type { Approver } from './scheme.ts'

/** Whether a request was spent, and that was not undone. */
const SPENT = sql`exists (select from pot_spent_under(r.id))`

const YES = sql`coalesce((
  select jsonb_agg(jsonb_build_object('person', y.person_id, 'name', p.name, 'as', y.as_role) order by y.said_at)
  from pot_yes y left join person p on p.id = y.person_id
  where y.cooperative_id = r.cooperative_id and y.request_id = r.id), '[]')`

/** The rules that hold for a member on a day: the version of the own scheme, or else of the default one. */
const rulesOn = (on: Day) => sql`(
  select v.rules from scheme_version v
  where v.cooperative_id = r.cooperative_id and v.state = 'decided' and v.from_day <= ${on} and v.scheme_id = coalesce(
    (select g.scheme_id from member_scheme g where g.cooperative_id = r.cooperative_id and g.member_id = r.member_id
       and g.from_day <= ${on} order by g.from_day desc limit 1),
    (select s.id from scheme s where s.cooperative_id = r.cooperative_id and s.is_default))
  order by v.from_day desc limit 1)`

/** Requests with who said yes and the rules of today, before their `where`. */
export const requestsWithYes = (on: Day) => sql`
  select r.id, r.member_id as "memberId", b.name as "memberName", r.purpose, r.amount, r.what,
    r.asked_by as "askedBy", r.asked_at as "askedAt", ${YES} as yes, my_pot_roles(r.member_id, r.amount) as mine,
    r.why, r.bought_by as "boughtBy", exists (
      select from pot_quote q where q.cooperative_id = r.cooperative_id and q.request_id = r.id) as "hasQuote",
    ${rulesOn(on)} as rules
  from pot_request r left join member b on b.cooperative_id = r.cooperative_id and b.id = r.member_id`

/** What is asked and neither spent nor closed, as far as whoever asks may see it, the oldest first. */
export async function openRequests(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  on: Day,
  only: { readonly memberId?: Id<'member'>; readonly id?: Id<'pot-request'> } = {},
): Promise<PotRequest[]> {
  const { rows } = await sql<PotRequest>`
    ${requestsWithYes(on)}
    where r.cooperative_id = ${cooperativeId} and r.closed_at is null and not ${SPENT}
      and r.member_id = coalesce(${only.memberId ?? null}::uuid, r.member_id)
      and r.id = coalesce(${only.id ?? null}::uuid, r.id)
    order by r.asked_at, r.id`.execute(tx)
  return rows
}

/** A request that is open, held until the transaction ends, so that nobody else answers it meanwhile. */
export async function heldRequest(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'pot-request'>,
  on: Day,
): Promise<PotRequest | undefined> {
  await sql`
    select from pot_request where cooperative_id = ${cooperativeId} and id = ${id} for update`.execute(tx)
  const [found] = await openRequests(tx, cooperativeId, on, { id })
  return found
}

/** Makes who promises out of one pot wait for each other, until the transaction ends: before what is left is read. */
export async function holdPromises(tx: Tx, memberId: Id<'member'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('pot ' || ${memberId}::text, 0))`.execute(tx)
}

/**
 * What is left in a pot besides what others of its requests were given a yes to and did not spend, in cents. Undefined
 * for who has nothing to do with it.
 */
export async function leftInPotBesides(
  tx: Tx,
  memberId: Id<'member'>,
  requestId: Id<'pot-request'> | undefined,
): Promise<Cents | undefined> {
  const { rows } = await sql<{ left: Cents | null }>`
    select left_in_pot_besides(${memberId}, ${requestId ?? null}) as left`.execute(tx)
  return rows[0]?.left ?? undefined
}

/** What is spent, as a request must have it. */
export type Spending = {
  readonly memberId: Id<'member'>
  readonly purpose: PotPurpose
  readonly amount: Cents
}

/** The requests that cover what is spent, the smallest first: it is taken from the one that fits best. */
export async function requestsFor(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { memberId, purpose, amount }: Spending,
): Promise<{ readonly id: Id<'pot-request'>; readonly yes: readonly PotYes[] }[]> {
  const { rows } = await sql<{ id: Id<'pot-request'>; yes: PotYes[] }>`
    select r.id, ${YES} as yes from pot_request r
    where r.cooperative_id = ${cooperativeId} and r.member_id = ${memberId} and r.purpose = ${purpose}
      and r.amount >= ${amount} and r.closed_at is null and not ${SPENT}
    order by r.amount, r.asked_at, r.id`.execute(tx)
  return rows
}

/** A request as spending needs it: what it is for, the most it may cost in cents, and whether it is done with. */
export type RequestToSpend = {
  readonly id: Id<'pot-request'>
  readonly memberId: Id<'member'>
  readonly purpose: PotPurpose
  readonly amount: Cents
  readonly what: string
  readonly closed: boolean
  readonly spent: boolean
}

/** A request under which something is to be bought; undefined when there is none to be seen. */
export async function requestToSpend(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'pot-request'>,
): Promise<RequestToSpend | undefined> {
  const { rows } = await sql<RequestToSpend>`
    select r.id, r.member_id as "memberId", r.purpose, r.amount, r.what, r.closed_at is not null as closed,
      ${SPENT} as spent
    from pot_request r where r.cooperative_id = ${cooperativeId} and r.id = ${id}`.execute(tx)
  return rows[0]
}

/** Keeps a request. */
export async function insertRequest(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: Spending & {
    readonly id: Id<'pot-request'>
    readonly what: string
    readonly why: string
    readonly boughtBy: Buyer | null
    readonly by: Id<'person'>
    readonly at: Date
  },
): Promise<void> {
  await sql`
    insert into pot_request (cooperative_id, id, member_id, purpose, amount, what, why, bought_by, asked_by,
      asked_at)
    values (${cooperativeId}, ${of.id}, ${of.memberId}, ${of.purpose}, ${of.amount}, ${of.what}, ${of.why},
      ${of.boughtBy}, ${of.by}, ${of.at})`.execute(tx)
}

/** Keeps that somebody said yes to a request. */
export async function insertYes(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: {
    readonly requestId: Id<'pot-request'>
    readonly by: Id<'person'>
    readonly as: Approver
    readonly at: Date
  },
): Promise<void> {
  await sql`
    insert into pot_yes (cooperative_id, request_id, person_id, as_role, said_at)
    values (${cooperativeId}, ${of.requestId}, ${of.by}, ${of.as}, ${of.at})`.execute(tx)
}

/** Closes a request: nothing can be spent under it any more. */
export async function closeRequest(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: {
    readonly requestId: Id<'pot-request'>
    readonly by: Id<'person'>
    readonly why: string
    readonly at: Date
  },
): Promise<void> {
  await sql`
    update pot_request set closed_at = ${of.at}, closed_by = ${of.by}, closed_why = ${of.why}
    where cooperative_id = ${cooperativeId} and id = ${of.requestId}`.execute(tx)
}
