/** What members share: a room, desks, the van, the sewing machine, a till; and who had what. */
import {
  addThing,
  noteExplained,
  bearUse,
  bookThing,
  callOffBooking,
  closeThing,
  giveDepositBack,
  sayHowItIs,
  takeDeposit,
} from '../app/domains/facilities/index.ts'
import { day } from '../app/values/day.ts'
import type { Cents } from '../app/values/money.ts'
import type { Id } from '../app/values/id.ts'
import { backAfterLeaving } from './back-after-leaving.ts'
import type { Happening } from './diary.ts'
import { BY_THE_HOUR, DAYTIME, HALF } from './half-hours.ts'
import type { MemberKey } from './people.ts'
import { at } from './stage.ts'

const THINGS = {
  room: {
    ...DAYTIME,
    ...BY_THE_HOUR,
    name: 'De grote kamer',
    place: 'Wevershof 12, begane grond',
    goodToKnow: 'Er is plaats voor twaalf mensen. Zet de stoelen na afloop terug.',
    pieces: 1,
    most: { of: 'half-hours', count: 32 },
  },
  desk: {
    ...DAYTIME,
    ...BY_THE_HOUR,
    name: 'Werkplek',
    place: 'Wevershof 12, eerste verdieping',
    goodToKnow: 'Met scherm. De wifi staat op het bord.',
    pieces: 4,
    longest: 20,
    cancelHours: 0,
    most: { of: 'bookings', count: 5 },
  },
  van: {
    name: 'De bus',
    place: 'Achter Wevershof 12',
    goodToKnow: 'De sleutel hangt in de keuken. Vul de tank als hij half leeg is.',
    pieces: 1,
    opens: HALF('7:00'),
    closes: HALF('22:00'),
    longest: 96,
    aheadDays: 60,
    cancelHours: 48,
    price: 2_000n,
    pricePer: 'day',
    deposit: 5_000n,
  },
  sewing: {
    ...DAYTIME,
    ...BY_THE_HOUR,
    name: 'Naaimachine',
    place: 'Wevershof 12, atelier',
    goodToKnow: 'Neem je eigen garen mee.',
    pieces: 2,
    price: 100n,
    whoMay: 'explained',
  },
  till: {
    ...DAYTIME,
    name: 'Kassa met pinautomaat',
    place: 'Kast in de keuken',
    goodToKnow: 'Laad hem op voordat je naar de markt gaat.',
    pieces: 1,
    longest: 96,
    price: 500n,
    pricePer: 'use',
  },
} as const

type ThingKey = keyof typeof THINGS

/** Asked on a day, by whom, what, from when until when, and what they said yes to in cents. */
type Row = readonly [
  on: string,
  who: MemberKey,
  what: ThingKey,
  from: string,
  begin: ReturnType<typeof HALF>,
  until: string,
  end: ReturnType<typeof HALF>,
  price: Cents,
]

const BOOKINGS: readonly Row[] = [
  ['2026-09-07', 'fatima', 'sewing', '2026-09-09', HALF('9:00'), '2026-09-09', HALF('13:00'), 400n],
  ['2026-09-14', 'yusuf', 'van', '2026-09-17', HALF('8:00'), '2026-09-17', HALF('18:00'), 2_000n],
  ['2026-10-05', 'fatima', 'sewing', '2026-10-07', HALF('9:00'), '2026-10-07', HALF('15:30'), 650n],
  ['2026-10-12', 'joost', 'desk', '2026-10-13', HALF('9:00'), '2026-10-13', HALF('17:00'), 0n],
  ['2026-10-19', 'yusuf', 'van', '2026-10-23', HALF('16:00'), '2026-10-24', HALF('19:00'), 4_000n],
  ['2026-11-02', 'dewi', 'till', '2026-11-07', HALF('8:00'), '2026-11-07', HALF('18:00'), 500n],
  ['2026-11-09', 'joost', 'desk', '2026-11-10', HALF('9:00'), '2026-11-10', HALF('17:00'), 0n],
  ['2026-11-16', 'fatima', 'sewing', '2026-11-26', HALF('9:00'), '2026-11-26', HALF('12:00'), 300n],
  ['2026-11-17', 'yusuf', 'van', '2026-11-28', HALF('8:00'), '2026-11-28', HALF('20:00'), 2_000n],
  ['2026-11-18', 'noor', 'room', '2026-12-03', HALF('19:00'), '2026-12-03', HALF('21:30'), 0n],
  ['2026-11-19', 'joost', 'desk', '2026-11-24', HALF('9:00'), '2026-11-24', HALF('17:00'), 0n],
]

/** Willemijn adds what there is in September; members book, one calls off, and the room is shut between the years. */
export function lending(): Happening[] {
  const ids = new Map<ThingKey, Id<'thing'>>()
  const bookings: Id<'thing-booking'>[] = []
  const keys = Object.keys(THINGS) as ThingKey[]
  return [
    ...keys.map((key, place): Happening => ({
      at: at(day('2026-09-01'), `10:${20 + place}`),
      async do(stage) {
        ids.set(key, await stage.must(addThing, stage.as('willemijn'), THINGS[key]))
      },
    })),
    {
      at: at(day('2026-09-03'), '11:15'),
      async do(stage) {
        const explained = {
          thingId: ids.get('sewing')!,
          memberId: stage.members.get('fatima')!,
          explained: true,
        }
        await stage.must(noteExplained, stage.as('willemijn'), explained)
      },
    },
    ...BOOKINGS.map(([on, who, what, from, begin, until, end, price]): Happening => ({
      at: at(day(on), '19:45'),
      async do(stage) {
        const booking = await stage.must(bookThing, stage.as(who), {
          thingId: ids.get(what)!,
          from: { day: day(from), time: begin },
          until: { day: day(until), time: end },
          price,
          deposit: what === 'van' ? THINGS.van.deposit : 0n,
        })
        bookings.push(booking)
      },
    })),
    ...overAndBack(() => bookings[VAN_IN_OCTOBER]!),
    ...backAfterLeaving(),
    {
      at: at(day('2026-11-19'), '20:30'),
      async do(stage) {
        await stage.must(callOffBooking, stage.as('joost'), { bookingId: bookings.at(-1)!, why: '' })
      },
    },
    {
      at: at(day('2026-11-20'), '11:10'),
      async do(stage) {
        await stage.must(closeThing, stage.as('willemijn'), {
          thingId: ids.get('room')!,
          first: day('2026-12-24'),
          last: day('2027-01-03'),
          why: 'Kerstvakantie',
        })
      },
    },
  ]
}

/** Where the van in October stands in the table. */
const VAN_IN_OCTOBER = 4

/**
 * Yusuf gives the deposit, fetches the van and brings it back with a scratch, and has his deposit back all the same;
 * the co-op bears a month in which the machine was broken.
 */
function overAndBack(van: () => Id<'thing-booking'>): Happening[] {
  const says = (
    date: string,
    time: `${number}:${number}`,
    moment: 'fetched' | 'returned',
    damage: string,
    who: 'yusuf' | 'willemijn',
  ): Happening => ({
    at: at(day(date), time),
    async do(stage) {
      await stage.must(sayHowItIs, stage.as(who), { bookingId: van(), moment, damage, photos: [] })
    },
  })
  return [
    {
      at: at(day('2026-10-23'), '16:00'),
      async do(stage) {
        const given = { bookingId: van(), amount: THINGS.van.deposit }
        await stage.must(takeDeposit, stage.as('willemijn'), given)
      },
    },
    says('2026-10-23', '16:05', 'fetched', '', 'yusuf'),
    says('2026-10-24', '18:40', 'returned', 'Kras op de achterdeur, van een stelling.', 'yusuf'),
    says('2026-10-26', '09:15', 'returned', 'Kras gezien. We laten het zo.', 'willemijn'),
    {
      at: at(day('2026-10-26'), '09:20'),
      async do(stage) {
        await stage.must(giveDepositBack, stage.as('willemijn'), { bookingId: van() })
      },
    },
    {
      at: at(day('2026-10-02'), '10:30'),
      async do(stage) {
        await stage.must(bearUse, stage.as('willemijn'), {
          memberId: stage.members.get('fatima')!,
          month: '2026-09',
          amount: 400n,
          why: 'De naaimachine haperde die dag.',
        })
      },
    },
  ]
}
