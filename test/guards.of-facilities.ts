/** What the database refuses of what the co-operative lends, and of what that costs. */
import { DEPOSIT_GUARDS, FETCHED } from './guards.of-deposits.ts'
import type { Guard } from './guards.tries.ts'

const BUS = '(select id from thing where cooperative_id = :here)'

type Booking = { from?: string; until?: string; price?: number; deposit?: number; piece?: number }

/** Anna books the bus, on the tenth of April from ten to twelve unless said otherwise. */
function books({
  from = '2026-04-10T08:00Z',
  until = '2026-04-10T10:00Z',
  price = 2500,
  deposit = 1000,
  piece = 1,
}: Booking = {}): string {
  return `insert into thing_booking (cooperative_id, id, thing_id, piece, kind, member_id, from_at, until_at, price,
      words, booked_at, booked_by, deposit)
    values (:here, gen_random_uuid(), ${BUS}, ${piece}, 'use', :anna, '${from}', '${until}', ${price}, '', at_now(),
      :Anna, ${deposit});`
}

const LATER: Booking = { from: '2026-04-12T08:00Z', until: '2026-04-12T10:00Z' }
const TWO_PIECES = `update thing set pieces = 2 where id = ${BUS};`
const BOOKED = `(select id from thing_booking where member_id = :anna and from_at = '2026-04-10T08:00Z')`

const ENTRY_OF = (member: string) => `(select entry_id from thing_deposit where member_id = ${member})`
/** One that takes no deposit: of two deposits it is never the same. */
const OTHER_ENTRY = `(select e.id from journal_entry e where e.cooperative_id = :here
  and not exists (select from thing_deposit d where d.entry_id = e.id) order by e.number limit 1)`
const CHARGE_OF = (member: string, month = '2026-02') =>
  `(select id from thing_charge where member_id = ${member} and month = '${month}')`

const charges = (rest: string, entry = 'null') => `
  insert into thing_charge values (:here, gen_random_uuid(), :anna, ${rest}, '2026-03-02', ${entry}, at_now(), :Greet`

const answers = (charge: string, by: string, entry = 'null') => `
  update thing_charge_undo set answer = 'yes', answered_at = '2027-01-01', answered_by = ${by}, entry_id = ${entry}
  where charge_id = ${charge}`

/** What is taken back counts the other way round. */
const MIRROR = `
  update journal_counter set next_number = next_number + 1 where cooperative_id = :here;
  insert into journal_entry (cooperative_id, id, number, book, counts_on, known_at, description, reverses_id)
  select :here, gen_random_uuid(), next_number - 1, 'memorial', '2026-03-28', at_now(), 'Terug', ${ENTRY_OF(':anna')}
  from journal_counter where cooperative_id = :here;
  insert into journal_line
  select :here, e.id, n, code, amount, member, null, null, '2026-03-28'
  from journal_entry e cross join (values (1, '1000', -1000, null), (2, '1630', 1000, :anna::uuid))
    line (n, code, amount, member)
  where e.description = 'Terug';`

export const FACILITY_GUARDS: readonly Guard[] = [
  {
    guard: 'claim_half_hours',
    sentence: 'there is no such piece to book',
    as: 'anna',
    tries: books({ piece: 2 }),
  },
  {
    guard: 'keep_call_off',
    sentence: 'what was fetched or has begun is not called off',
    as: 'anna',
    tries: `update thing_booking set ended_at = '2027-01-01', ended_by = :Anna, ended_how = 'cancelled'
      where member_id = :anna`,
  },
  {
    guard: 'keep_deposit_of_booking',
    sentence: 'this has another deposit',
    as: 'anna',
    tries: books({ deposit: 0 }),
  },
  {
    guard: 'keep_explained',
    sentence: 'this is booked by who had it explained',
    first: `delete from thing_explained where member_id = :anna;
      update thing set who_may = 'explained' where id = ${BUS}`,
    as: 'anna',
    tries: books(),
  },
  {
    guard: 'keep_most_of_thing',
    sentence: 'a member has no more of this at once',
    first: TWO_PIECES + books(),
    as: 'anna',
    tries: books({ piece: 2 }),
  },
  {
    guard: 'keep_most_of_thing',
    sentence: 'a member holds no more of this ahead',
    first: `update thing set most_bookings = 1 where id = ${BUS}; ${books()}`,
    as: 'anna',
    tries: books(LATER),
  },
  {
    guard: 'keep_pieces_booked',
    sentence: 'a piece that is booked stays',
    first: TWO_PIECES + books({ piece: 2 }),
    as: 'greet',
    tries: `update thing set pieces = 1, revision = revision + 1 where id = ${BUS}`,
  },
  {
    guard: 'keep_rules_of_thing',
    sentence: 'this is fetched and brought back at other times',
    as: 'anna',
    tries: books({ from: '2026-04-10T03:00Z' }),
  },
  {
    guard: 'keep_rules_of_thing',
    sentence: 'this is not had as long as that',
    as: 'anna',
    tries: books({ until: '2026-04-13T08:00Z', price: 10000 }),
  },
  {
    guard: 'keep_rules_of_thing',
    sentence: 'this is not booked as far ahead as that',
    as: 'anna',
    tries: books({ from: '2026-07-10T08:00Z', until: '2026-07-10T10:00Z' }),
  },
  {
    guard: 'keep_rules_of_thing',
    sentence: 'this time is over',
    as: 'anna',
    tries: books({ from: '2026-02-27T09:00Z', until: '2026-02-27T11:00Z' }),
  },
  {
    guard: 'keep_rules_of_thing',
    sentence: 'this costs something else',
    as: 'anna',
    tries: books({ price: 1 }),
  },
  {
    guard: 'keep_thing_deposit',
    sentence: 'a deposit is what was agreed with who has it',
    first: books(),
    as: 'greet',
    tries: `insert into thing_deposit (cooperative_id, booking_id, member_id, amount, taken_at, taken_by, entry_id)
      values (:here, ${BOOKED}, :anna, 500, at_now(), :Greet, ${OTHER_ENTRY})`,
  },
  {
    guard: 'keep_thing_deposit',
    sentence: 'of a deposit nothing is kept without a photo',
    otherwise: /of a deposit nothing is kept by one person/,
    as: 'greet',
    tries: `update thing_deposit set settled_at = '2027-01-01', settled_by = :Greet, kept = 500, why = 'deuk',
      settled_entry_id = entry_id where member_id = :anna`,
  },
  ...DEPOSIT_GUARDS,
  {
    guard: 'keep_word_in_time',
    sentence: 'once it is back nobody says how it was when fetched',
    first: `insert into thing_word values (:here, gen_random_uuid(), ${FETCHED}, 'returned', 'cooperative', '',
      at_now(), :Greet)`,
    as: 'anna',
    tries: `insert into thing_word values (:here, gen_random_uuid(), ${FETCHED}, 'fetched', 'member', 'kras', at_now(),
      :Anna, 2)`,
  },
  {
    guard: 'keep_turn_of_charge',
    sentence: 'a month is settled once',
    as: 'greet',
    tries: `${charges(`'2026-02', 2500, 'cooperative', 'proef'`)}, 2)`,
  },
  {
    guard: 'keep_undo_of_charge',
    sentence: 'nobody takes back what is of the own pot',
    as: 'piet',
    tries: answers(CHARGE_OF(':piet'), ':Piet'),
  },
  {
    guard: 'keep_undo_of_charge',
    sentence: 'what was booked is taken back by its mirror',
    as: 'greet',
    tries: answers(CHARGE_OF(':anna'), ':Greet', ENTRY_OF(':anna')),
  },
  {
    guard: 'keep_undo_of_charge',
    sentence: 'what is in closed books is taken back by two',
    first: `${charges(`'2026-01', 1000, 'member', ''`, ENTRY_OF(':anna'))});
      insert into thing_charge_undo (cooperative_id, id, charge_id, why, asked_at, asked_by)
      values (:here, gen_random_uuid(), ${CHARGE_OF(':anna', '2026-01')}, 'vergissing', at_now(), :Greet);
      ${MIRROR}
      alter table period_close disable trigger period_close_after_adoption;
      insert into period_close values (:here, '2026-03-02', at_now(), :Greet)`,
    as: 'greet',
    tries: answers(
      CHARGE_OF(':anna', '2026-01'),
      ':Greet',
      `(select id from journal_entry where description = 'Terug')`,
    ),
  },
  {
    guard: 'keep_undo_of_charge',
    sentence: 'nobody takes back what is of the own pot',
    of: 'thing_charge_undo, asked',
    first: `delete from thing_charge_undo where charge_id = ${CHARGE_OF(':piet')}`,
    as: 'piet',
    tries: `insert into thing_charge_undo (cooperative_id, id, charge_id, why, asked_at, asked_by)
      values (:here, gen_random_uuid(), ${CHARGE_OF(':piet')}, 'vergissing', at_now(), :Piet)`,
  },
]
