import type { PersonActor } from '../platform/actor.ts'
import { systemClock } from '../platform/clock.ts'
import { bookThing } from '../domains/facilities/index.ts'
import { addDays } from '../values/day.ts'
import { newId, type Id } from '../values/id.ts'
import { round, type Bench, type Measured } from './measure.ts'
import { timed } from './probe.ts'
import type { Together } from './together-fill.ts'

const AT_ONCE = 50

/**
 * Fifty members book the last hour of the same thing at once, through the command; how long until the last of them
 * reads what came of it. The floor is as many bare bookings one after the other, of hours that are all free.
 *
 * @throws Error when not exactly one has it
 */
export async function bookedAtOnce(
  { office, place, bare }: Pick<Bench, 'office' | 'place' | 'bare'>,
  { coop }: Together,
): Promise<Measured> {
  const { rows: members } = await bare.query<{ personId: Id<'person'> }>(
    'select person_id as "personId" from member where cooperative_id = $1 order by id limit $2',
    [coop.id, AT_ONCE],
  )
  const { rows: things } = await bare.query<{ id: Id<'thing'> }>(
    'select id from thing where cooperative_id = $1 order by name limit 1',
    [coop.id],
  )
  const thingId = things[0]!.id
  const day = addDays(office.clock().today, 40)
  const outcomes: (string | undefined)[] = []
  const taken = await timed(AT_ONCE, AT_ONCE, place.serverPids, async (turn) => {
    const actor: PersonActor = { ...coop.member, personId: members[turn]!.personId }
    const asked = { thingId, from: { day, time: 40 }, until: { day, time: 42 }, price: 500n }
    const done = await office.perform(bookThing, actor, asked, newId(systemClock().at))
    outcomes.push(done.ok ? undefined : done.reason)
  })
  const lost = outcomes.filter((reason) => reason === 'booking-taken').length
  if (lost !== AT_ONCE - 1) throw new Error(`${lost} of ${AT_ONCE} read that the last hour is taken`)
  const floor = await timed(AT_ONCE, 1, place.serverPids, (turn) =>
    bare.query(BARE, [coop.id, thingId, day, members[turn]!.personId, turn]),
  )
  return {
    what: `${AT_ONCE} members book the last hour at once, until all know`,
    value: round(taken.wall),
    unit: 'ms',
    floor: round(floor.wall),
    aim: 1000,
    more: `one has it, ${lost} read that it is taken; CPU ${round(taken.nodeCpu + taken.serverCpu)} ms`,
  }
}

const BARE = `
  insert into thing_booking (cooperative_id, id, thing_id, piece, kind, member_id, from_at, until_at, price, words,
    booked_at, booked_by)
  select $1, uuidv7(), $2, 1, 'use', m.id, s.at, s.at + interval '30 minutes', 250, '', now(), $4
  from member m, lateral (
    select ($3::date + 1 + $5::int / 20 + interval '9 hours' + $5::int % 20 * interval '30 minutes')
      at time zone 'Europe/Amsterdam' as at) s
  where m.cooperative_id = $1 and m.person_id = $4`
