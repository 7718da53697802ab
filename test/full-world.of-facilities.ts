import type { ToFill } from './full-world.of-domains.ts'
import { entryIn, type Put } from './full-world.put.ts'
import type { MemberOfWorld } from './world.ts'

/** A thing of each co-op, what Anna, Piet and Wim booked of it, and a day on which it is closed. */
export async function facilityRows({ put, anna, piet, greet, wim, stranger }: ToFill): Promise<void> {
  const here = await thingOf(put('here'), greet.cooperativeId, greet.personId)
  const there = await thingOf(put('there'), stranger.cooperativeId, stranger.personId)
  await booked(put('anna'), here, anna, 10, greet.personId)
  await booked(put('piet'), here, piet, 12, greet.personId)
  await booked(put('there'), there, wim, 10, stranger.personId)
}

async function thingOf(put: Put, at: string, by: string): Promise<string> {
  const [thing] = await put(
    `insert into thing (cooperative_id, id, name, place, good_to_know, pieces, opens, closes, longest, ahead_days,
       cancel_hours, price, price_per, added_at, added_by, deposit)
     values ($1, :new0, 'Bus', 'Plein', '', 1, 14, 44, 96, 60, 24, 2500, 'day', now(), $2, 1000)`,
    at,
    by,
  )
  await put(
    `insert into thing_booking (cooperative_id, id, thing_id, piece, kind, from_at, until_at, price, words, booked_at,
       booked_by) values ($1, :new0, $2, 1, 'closed', :day::date + 5, :day::date + 6, 0, 'Pasen', now(), $3)`,
    at,
    thing,
    by,
  )
  return thing!
}

async function booked(put: Put, thing: string, of: MemberOfWorld, hour: number, by: string): Promise<void> {
  const [booking] = await put(
    `insert into thing_booking (cooperative_id, id, thing_id, piece, kind, member_id, from_at, until_at, price, words,
       booked_at, booked_by, deposit) values ($1, :new0, $2, 1, 'use', $3, :day::date + interval '${hour} hours',
       :day::date + interval '${hour + 1} hours', 2500, '', now(), $4, 1000)`,
    of.cooperativeId,
    thing,
    of.memberId,
    of.personId,
  )
  await put(
    `insert into thing_explained values ($1, $2, $3, :day, $4, now())`,
    of.cooperativeId,
    thing,
    of.memberId,
    by,
  )
  const [word] = await put(
    `insert into thing_word values ($1, :new0, $2, 'fetched', 'member', 'deuk', now(), $3)`,
    of.cooperativeId,
    booking,
    of.personId,
  )
  await put('insert into thing_looked values ($1, $2, now(), $3)', of.cooperativeId, word, by)
  await put(
    `insert into thing_photo values ($1, :new0, $2, 1, 'deuk.jpg', 'image/jpeg', :hash, 'jpg')`,
    of.cooperativeId,
    word,
  )
  const entry = await entryIn(put, of.cooperativeId, [
    ['1000', 1000],
    ['1630', -1000, of.memberId],
  ])
  await put(
    `insert into thing_deposit (cooperative_id, booking_id, member_id, amount, taken_at, taken_by, entry_id)
     values ($1, $2, $3, 1000, now(), $4, $5)`,
    of.cooperativeId,
    booking,
    of.memberId,
    by,
    entry,
  )
  await put(
    `insert into thing_deposit_ask (cooperative_id, id, booking_id, kept, why, asked_at, asked_by)
     values ($1, :new0, $2, 500, 'deuk', now(), $3)`,
    of.cooperativeId,
    booking,
    by,
  )
  const [charge] = await put(
    `insert into thing_charge values ($1, :new0, $2, '2026-02', 2500, 'cooperative', 'proef', :day, null, now(), $3)`,
    of.cooperativeId,
    of.memberId,
    by,
  )
  await put(
    `insert into thing_charge_undo (cooperative_id, id, charge_id, why, asked_at, asked_by)
     values ($1, :new0, $2, 'slip', now(), $3)`,
    of.cooperativeId,
    charge,
    by,
  )
}
