/** Help among members, for the full world: what stands on the board, and what two promised each other. */
import type { PersonActor } from '../app/platform/actor.ts'
import type { Id } from '../app/values/id.ts'
import type { ToFill } from './full-world.of-domains.ts'
import type { Put } from './full-world.put.ts'
import type { MemberOfWorld } from './world.ts'

/** Anna asks and Piet helps, and the other way round; and two of the other co-op. */
export async function helpRows({ put, anna, piet, wim, bea, greet, carla, stranger }: ToFill): Promise<void> {
  await hours(put('here'), bea)
  await hours(put('there'), stranger)
  await rota(put('here'), greet)
  await rota(put('there'), stranger)
  await helped(put('anna'), anna, piet.memberId)
  await helped(put('piet'), piet, anna.memberId)
  const sofie = await anotherMember(put('there'), wim)
  await helped(put('there'), wim, sofie)
  await offered(put('anna'), anna, piet.memberId, carla)
  await offered(put('piet'), piet, anna.memberId, carla)
  await offered(put('there'), wim, sofie, stranger)
}

async function helped(put: Put, asks: MemberOfWorld, helper: string): Promise<void> {
  const { cooperativeId: at, memberId, personId } = asks
  const [post] = await put(
    `insert into help_post (cooperative_id, id, member_id, kind, what, said_at)
     values ($1, :new0, $2, 'ask', 'mijn webwinkel bouwen', now())`,
    at,
    memberId,
  )
  await put(
    `insert into help_written values ($1, :new0, $2, null, $3, 'post', 'told', $4, 'Els', now())`,
    at,
    post,
    memberId,
    personId,
  )
  await put(
    `insert into help_post_before values ($1, $2, 1, $3, 'mijn winkel bouwen', '', '', null)`,
    at,
    post,
    memberId,
  )
  await put(
    `insert into help_promise (cooperative_id, id, post_id, helper_id, helped_id, begun_by, begun_at)
     values ($1, :new0, $2, $3, $4, $3, now())`,
    at,
    post,
    helper,
    memberId,
  )
  // And one that they agreed on, with its day.
  const [second] = await put(
    `insert into help_post (cooperative_id, id, member_id, kind, what, said_at)
     values ($1, :new0, $2, 'ask', 'mijn kraam opbouwen', now())`,
    at,
    memberId,
  )
  const [promise] = await put(
    `insert into help_promise (cooperative_id, id, post_id, helper_id, helped_id, begun_by, begun_at, agreed_at)
     values ($1, :new0, $2, $3, $4, $3, now(), now())`,
    at,
    second,
    helper,
    memberId,
  )
  await put(
    `insert into help_day values ($1, $2, '2027-03-05T10:00:00Z', 60, '', $3, now())`,
    at,
    promise,
    memberId,
  )
  await put(`insert into help_contact values ($1, $2, $3, true, false, now())`, at, promise, memberId)
  await put(
    `insert into help_transfer values ($1, :new0, $2, $3, 60, null, '', now(), $4)`,
    at,
    memberId,
    helper,
    personId,
  )
}

/** Hours that wait for a yes, written by who sat beside the member. */
async function offered(put: Put, gives: MemberOfWorld, to: string, writer: PersonActor): Promise<void> {
  await put(
    `insert into help_gift (cooperative_id, id, from_member_id, to_member_id, minutes, written_by, writer, written_at)
     values ($1, :new0, $2, $3, 30, $4, 'Els', now())`,
    ...[gives.cooperativeId, gives.memberId, to, writer.personId],
  )
}

/** A role with one turn that is nobody's. */
async function rota(put: Put, { cooperativeId, personId }: PersonActor): Promise<void> {
  const [duty] = await put(
    `insert into duty (cooperative_id, id, name, begins, minutes, made_at, made_by)
     values ($1, :new0, 'Gastheer', '10:00', 180, now(), $2)`,
    cooperativeId,
    personId,
  )
  await put(
    `insert into duty_turn (cooperative_id, duty_id, on_day, said_by, said_at)
     values ($1, $2, '2026-03-05', $3, now())`,
    cooperativeId,
    duty,
    personId,
  )
}

/** The board keeps hours. */
async function hours(put: Put, { cooperativeId, personId }: PersonActor): Promise<void> {
  await put(`insert into help_hours values ($1, :new0, true, -1200, now(), $2)`, cooperativeId, personId)
}

async function anotherMember(put: Put, { cooperativeId }: MemberOfWorld): Promise<Id<'member'>> {
  const [person] = await put(`insert into person (id, name, created_at) values (:new0, 'Sofie', now())`)
  const [member] = await put(
    `insert into member values ($1, :new0, $2, 'Sofie', 'Sofie', '2020-01-01', null)`,
    cooperativeId,
    person,
  )
  return member as Id<'member'>
}
