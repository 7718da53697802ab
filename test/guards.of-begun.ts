/** Who is no member any more begins nothing: of each thing that a member begins. */
import type { Guard } from './guards.tries.ts'

/** Anna stopped. */
const GONE = `update member set left_on = '2026-03-02' where id = :anna;`
const ASK = `(select id from help_post where member_id = :anna and what = 'mijn webwinkel bouwen')`
const MEETING = '(select id from workshop where cooperative_id = :here)'

type Begun = Pick<Guard, 'first' | 'tries'> & Partial<Pick<Guard, 'as'>>

const BEGUN: Readonly<Record<string, Begun>> = {
  appointment: {
    tries: `insert into appointment (cooperative_id, id, member_id, coach_id, topic, minutes, state, said_by, said_at)
      values (:here, gen_random_uuid(), :anna, :Carla, 'Kennismaken', 60, 'asked', :Anna, at_now())`,
  },
  workshop_seat: {
    first: 'delete from workshop_seat where member_id = :anna',
    tries: `insert into workshop_seat (cooperative_id, workshop_id, member_id, state, asked_at, said_by)
      values (:here, ${MEETING}, :anna, 'in', at_now(), :Anna)`,
  },
  thing_booking: {
    tries: `insert into thing_booking (cooperative_id, id, thing_id, piece, kind, member_id, from_at, until_at, price,
        words, booked_at, booked_by, deposit)
      select :here, gen_random_uuid(), id, 1, 'use', :anna, '2026-04-10T08:00Z', '2026-04-10T10:00Z', price, '',
        at_now(), :Anna, deposit from thing`,
  },
  help_post: {
    tries: `insert into help_post (cooperative_id, id, member_id, kind, what, said_at)
      values (:here, gen_random_uuid(), :anna, 'ask', 'mijn schuur opruimen', at_now())`,
  },
  help_promise: {
    first: `update help_promise set closed_at = '2027-01-01', closed_by = :anna where post_id = ${ASK}`,
    as: 'piet',
    tries: `insert into help_promise (cooperative_id, id, post_id, helper_id, helped_id, begun_by, begun_at)
      values (:here, gen_random_uuid(), ${ASK}, :piet, :anna, :piet, at_now())`,
  },
  help_gift: {
    as: 'anna by carla',
    tries: `insert into help_gift (cooperative_id, id, from_member_id, to_member_id, minutes, written_by, writer,
        written_at)
      values (:here, gen_random_uuid(), :anna, :piet, 30, :Carla, 'Carla', at_now())`,
  },
  help_transfer: {
    first: `insert into help_transfer (cooperative_id, id, from_member_id, to_member_id, minutes, moved_at, moved_by)
      values (:here, gen_random_uuid(), :piet, :anna, 10, at_now(), :Piet)`,
    tries: `insert into help_transfer (cooperative_id, id, from_member_id, to_member_id, minutes, moved_at, moved_by)
      values (:here, gen_random_uuid(), :anna, :piet, 10, at_now(), :Anna)`,
  },
  shop_window: {
    first: 'delete from shop_window where member_id = :anna',
    tries: `insert into shop_window (cooperative_id, business_id, slug, member_id, name, words, area, serves, offers,
        vat_mode, published_at, published_by)
      select cooperative_id, business_id, slug, :anna, name, words, area, serves, offers, 'normal', at_now(), :Anna
      from shop_page`,
  },
}

export const BEGUN_GUARDS: readonly Guard[] = Object.entries(BEGUN).map(
  ([of, { first = '', as, tries }]) => ({
    guard: 'keep_begun_by_members',
    sentence: 'who is no member any more begins nothing',
    of,
    first: `${GONE} ${first}`,
    as: as ?? 'anna',
    tries,
  }),
)
