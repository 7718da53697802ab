import type { Id } from '../app/values/id.ts'
import type { Put } from './full-world.put.ts'
import type { ToFill } from './full-world.of-domains.ts'
import type { MemberOfWorld } from './world.ts'

/** Anna asked for a conversation, one was proposed to Piet; one in the other co-op. A meeting to which both come. */
export async function appointmentsOf({ put, anna, piet, carla, wim, stranger }: ToFill): Promise<void> {
  await conversation(put('anna'), anna, carla.personId, 'asked')
  const [spoken] = await conversation(put('piet'), piet, carla.personId, 'proposed')
  await told(put('piet'), piet, { appointment: spoken! }, carla.personId)
  const [theirs] = await conversation(put('there'), wim, stranger.personId, 'asked')
  await told(put('there'), wim, { appointment: theirs! }, stranger.personId)
  for (const [whose, of] of [
    ['anna', anna],
    ['piet', piet],
    ['there', wim],
  ] as const) {
    await feed(put(whose), of)
    await remindedByText(put(whose), of)
  }
  await sendsTexts(put('here'), anna.cooperativeId, carla.personId)
  await sendsTexts(put('there'), wim.cooperativeId, stranger.personId)
  const here = await meeting(put('here'), anna.cooperativeId, carla.personId)
  await seat(put('anna'), here, anna, anna.personId)
  await seat(put('piet'), here, piet, carla.personId)
  await told(put('here'), piet, { workshop: here }, carla.personId)
  const there = await meeting(put('there'), wim.cooperativeId, stranger.personId)
  await seat(put('there'), there, wim, wim.personId)
  await told(put('there'), wim, { workshop: there }, stranger.personId)
}

function conversation(
  put: Put,
  { cooperativeId, memberId, personId }: MemberOfWorld,
  coach: Id<'person'>,
  state: 'asked' | 'proposed',
): Promise<string[]> {
  return put(
    `insert into appointment (cooperative_id, id, member_id, coach_id, topic, minutes, state, proposed, said_by,
       said_at)
     values ($1, :new0, $2, $3, 'Kennismaken', 60, $4, $5, $6, now())`,
    cooperativeId,
    memberId,
    coach,
    state,
    state === 'asked' ? [] : [new Date('2026-12-01T09:00:00Z')],
    state === 'asked' ? personId : coach,
  )
}

async function meeting(put: Put, at: string, by: string): Promise<string> {
  const [id] = await put(
    `insert into workshop (cooperative_id, id, title, place, starts_at, minutes, places, made_by, changed_at)
     values ($1, :new0, 'Een offerte maken', 'Werkplein 1', '2026-12-01T18:00:00Z', 90, 8, $2, now())`,
    at,
    by,
  )
  return id!
}

function seat(put: Put, workshop: string, of: MemberOfWorld, by: string): Promise<string[]> {
  return put(
    `insert into workshop_seat (cooperative_id, workshop_id, member_id, state, asked_at, said_by)
     values ($1, $2, $3, 'in', now(), $4)`,
    of.cooperativeId,
    workshop,
    of.memberId,
    by,
  )
}

/** Somebody told a member how it stands with a conversation or a seat. */
function told(
  put: Put,
  { cooperativeId, memberId }: MemberOfWorld,
  of: { readonly appointment?: string; readonly workshop?: string },
  by: string,
): Promise<string[]> {
  const { appointment, workshop } = of
  const [table, column] = appointment ? ['talk_told', 'appointment_id'] : ['seat_told', 'workshop_id']
  return put(
    `insert into ${table} (cooperative_id, ${column}, member_id, of_moment, told_by, told_at)
     values ($1, $2, $3, now(), $4, now())`,
    cooperativeId,
    appointment ?? workshop,
    memberId,
    by,
  )
}

async function feed(put: Put, { cooperativeId: at, personId }: MemberOfWorld): Promise<void> {
  const [id] = await put(`insert into calendar_feed values ($1, :new0, $2, now())`, at, personId)
  await put(
    `insert into link (cooperative_id, token, kind, subject_id, made_at) values ($1, $2, 'calendar', $3, now())`,
    at,
    `agenda-${id}`,
    id,
  )
}

async function remindedByText(put: Put, { cooperativeId: at, personId }: MemberOfWorld): Promise<void> {
  await put(`insert into reminder_way values ($1, $2, 'text', '+31612345678', now(), $2)`, at, personId)
  await put(
    `insert into text_message (cooperative_id, id, person_id, number, body, queued_at, changed_at)
     values ($1, :new0, $2, '+31612345678', 'Morgen om 10.00 uur.', now(), now())`,
    at,
    personId,
  )
}

async function sendsTexts(put: Put, at: string, by: string): Promise<void> {
  await put(`insert into text_account values ($1, 'Gilde', 'sealed', now(), $2)`, at, by)
}
