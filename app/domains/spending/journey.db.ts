import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Journey, JourneyState } from './journey.ts'

export type NewJourney = Pick<
  Journey,
  'id' | 'memberId' | 'travelledOn' | 'from' | 'to' | 'purpose' | 'kilometres' | 'vehicle' | 'handedInAt'
> & { readonly by: Id<'person'> }

/** Keeps a journey that waits. False when the very same one waits or was booked. */
export async function insertJourney(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: NewJourney,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into journey (cooperative_id, id, member_id, travelled_on, from_place, to_place, purpose, kilometres,
      vehicle, handed_in_at, handed_in_by)
    values (${cooperativeId}, ${of.id}, ${of.memberId}, ${of.travelledOn}, ${of.from}, ${of.to}, ${of.purpose},
      ${of.kilometres}, ${of.vehicle}, ${of.handedInAt}, ${of.by})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

const select = (cooperativeId: Id<'cooperative'>) => sql`
  select j.id, j.member_id as "memberId", m.name as "memberName", m.person_id as "memberPersonId",
    j.travelled_on as "travelledOn", j.from_place as "from", j.to_place as "to", j.purpose, j.kilometres, j.vehicle,
    j.handed_in_at as "handedInAt", j.handed_in_by as "handedInBy", j.state, j.words, j.booked_as as "bookedAs"
  from journey j join member m on m.cooperative_id = j.cooperative_id and m.id = j.member_id
  where j.cooperative_id = ${cooperativeId}`

/** A journey, when whoever asks may see it. */
export async function journeyById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'journey'>,
): Promise<Journey | undefined> {
  const { rows } = await sql<Journey>`${select(cooperativeId)} and j.id = ${id}`.execute(tx)
  return rows[0]
}

/** The same, held until the transaction ends, so that nobody else decides on it meanwhile. */
export async function heldJourney(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'journey'>,
): Promise<Journey | undefined> {
  await sql`select from journey where cooperative_id = ${cooperativeId} and id = ${id} for update`.execute(tx)
  return journeyById(tx, cooperativeId, id)
}

/** What waits, the oldest first; 200 at most. */
export async function waitingJourneys(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Journey[]> {
  const { rows } = await sql<Journey>`${select(cooperativeId)} and j.state = 'waiting'
    order by j.handed_in_at, j.id limit 200`.execute(tx)
  return rows
}

/** The journeys of a member, the newest first; 60 at most: what is older is among the costs. */
export async function journeysOfMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<Journey[]> {
  const { rows } = await sql<Journey>`${select(cooperativeId)} and j.member_id = ${memberId}
    order by j.handed_in_at desc, j.id desc limit 60`.execute(tx)
  return rows
}

/** Says how a journey ended. */
export async function settleJourney(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'journey'>,
  as: {
    readonly state: Exclude<JourneyState, 'waiting'>
    readonly words: string
    readonly bookedAs: Id<'cost'> | null
    readonly at: Date
    readonly by: Id<'person'>
  },
): Promise<void> {
  await sql`
    update journey set state = ${as.state}, words = ${as.words}, booked_as = ${as.bookedAs}, settled_at = ${as.at},
      settled_by = ${as.by}
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** Lets what was booked as a cost wait again. */
export async function putJourneyBack(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  as: Id<'cost'>,
): Promise<void> {
  await sql`
    update journey set state = 'waiting', booked_as = null, settled_at = null, settled_by = null
    where cooperative_id = ${cooperativeId} and booked_as = ${as}`.execute(tx)
}
