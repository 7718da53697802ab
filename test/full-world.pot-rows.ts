/** What was shared out of an invoice, and what was asked out of the pot: for the full world. */
import { entryIn, type Put } from './full-world.put.ts'
import type { Id } from '../app/values/id.ts'
import type { MemberOfWorld } from './world.ts'

/** A member had another do something for them, and asks whether that is right. */
export async function insideJob(put: Put, payer: MemberOfWorld, earner: Id<'member'>): Promise<void> {
  await put(
    `insert into inside_job (cooperative_id, id, payer_id, earner_id, amount, purpose, what, worked_on,
       asked_by, asked_at)
     values ($1, :new0, $2, $3, 100, 'investment', 'Logo', :day, $4, now())`,
    payer.cooperativeId,
    payer.memberId,
    earner,
    payer.personId,
  )
}

/** A scheme of the member's own, a sharing with what it brought the pot, and a question for money with its yes. */
export async function sharedOut(
  put: Put,
  { cooperativeId: at, memberId, personId }: MemberOfWorld,
  invoice: string,
): Promise<void> {
  const [scheme, version] = await put(
    `with scheme as (insert into scheme values ($1, :new0, gen_random_uuid()::text, false, now()))
     insert into scheme_version (cooperative_id, id, scheme_id, version, state, from_day, rules, drafted_by,
       drafted_at, decided_by, decided_at)
     values ($1, :new1, :new0, 1, 'decided', :day, '{}', $2, now(), $2, now())`,
    at,
    personId,
  )
  await put(
    'insert into member_scheme values ($1, $2, $3, :day, null, $4, now())',
    at,
    memberId,
    scheme,
    personId,
  )
  await put('insert into sharing_state values ($1, $2, $3, 2026, 10000, 0, 0)', at, memberId, version)
  const entry = await entryIn(put, at, [
    ['8000', 10_000, memberId],
    ['1200', -10_000],
  ])
  const [sharing] = await put(
    `insert into sharing values ($1, :new0, $2, $3, 2026, $4, :day, 10000, 0, 'payment', $5, null, 0, 0, 0,
      0, now())`,
    at,
    memberId,
    version,
    entry,
    invoice,
  )
  await put(`insert into sharing_part values ($1, $2, 'share', 'member-pot', 10000)`, at, sharing)
  const moved = `$1, :new0, $2, 1, 'shared', 10000, null, $3, $4, $5, null, :day, now()`
  await put(`insert into pot_movement values (${moved})`, at, memberId, version, entry, sharing)
  await put(
    `insert into pot_emptying values ($1, :new0, $2, 100, 'training', $3, null, now(), $4, null, null, null, null)`,
    at,
    memberId,
    version,
    personId,
  )
  const [request] = await put(
    `insert into pot_request values ($1, :new0, $2, 'investment', 100, 'Ladder', $3, now(), null, null, '')`,
    at,
    memberId,
    personId,
  )
  await put(
    `insert into pot_quote values ($1, $2, 'offerte.pdf', 'application/pdf', sha256('pdf'), 'pdf', now())`,
    at,
    request,
  )
  await put(`insert into pot_yes values ($1, $2, $3, 'board', now())`, at, request, personId)
}
