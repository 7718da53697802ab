/**
 * The program and the database judge a booking by the same rules: what the one lets through the other takes, and what
 * the one refuses the other refuses.
 */
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { Tx } from '../../platform/database.ts'
import { addDays, day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { on, ROOM, thingIn } from './facilities.fixture.ts'
import { momentOf } from './half-hours.ts'
import { checkHeld, type Held } from './held.ts'
import { storeThing } from './thing.db.ts'
import { PRICE_PER, priceOf, spanOf, type MostAhead, type Span } from './thing.ts'

let world: World
let mia: MemberOfWorld
let thing: Id<'thing'>
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  thing = await thingIn(world)
})
afterAll(() => world.close())

const DAY = day('2026-03-30')
const rulesOf = (more: object) =>
  as(world, world.greet, (tx) => storeThing(tx, world.cooperativeId, thing, { ...ROOM, pieces: 10, ...more }))

/** What the database says to a booking that a member writes past the program; undefined when it takes it. */
async function saidTo(
  tx: Tx,
  { from, until, price }: Span,
  piece = 1,
  bookedAt = world.clock().at,
): Promise<string | undefined> {
  await sql`savepoint before`.execute(tx)
  try {
    await sql`insert into thing_booking (cooperative_id, id, thing_id, piece, kind, member_id, from_at, until_at, price,
        words, booked_at, booked_by)
      values (${world.cooperativeId}, ${newId()}, ${thing}, ${piece}, 'use', ${mia.memberId}, ${from}, ${until},
        ${price}, '', ${bookedAt}, ${mia.personId})`.execute(tx)
    return undefined
  } catch (error) {
    await sql`rollback to savepoint before`.execute(tx)
    return (error as Error).message
  }
}

/** Does it as a member, and takes back what it wrote. */
async function tried<T>(does: (tx: Tx) => Promise<T>): Promise<T> {
  let outcome: { of: T } | undefined
  const back = new Error('taken back')
  await as(world, mia, async (tx) => {
    outcome = { of: await does(tx) }
    throw back
  }).catch((error: unknown) => {
    if (error !== back) throw error
  })
  return outcome!.of
}

const anyRules = fc
  .record({
    opens: fc.nat(40),
    open: fc.integer({ min: 4, max: 48 }),
    longest: fc.integer({ min: 2, max: 100 }),
    aheadDays: fc.integer({ min: 1, max: 366 }),
    price: fc.bigInt(0n, 999n),
    pricePer: fc.constantFrom(...PRICE_PER),
  })
  .map(({ open, ...rules }) => ({ ...ROOM, ...rules, closes: Math.min(48, rules.opens + open) }))
/** Also the night in October in which the clock goes back, and the edges of the times. */
const anyWanted = fc.record({
  days: fc.oneof(fc.integer({ min: -1, max: 60 }), fc.constant(-2), fc.constant(208), fc.constant(209)),
  from: fc.integer({ min: -1, max: 30 }),
  long: fc.integer({ min: 1, max: 60 }),
  nights: fc.constantFrom(0, 0, 0, 1, 2),
})

test('times, days ahead, how long and what it costs', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(anyRules, anyWanted, async (rules, { days, from, long, nights }) => {
      const begins = Math.max(0, Math.min(47, rules.opens + from))
      const date = addDays(DAY, days)
      const ends = Math.min(48, nights > 0 ? long : begins + long)
      const wanted = on(date, begins, ends, addDays(date, nights))
      const [begin, end] = [momentOf(wanted.from, 'begin'), momentOf(wanted.until, 'end')]
      fc.pre(begin !== undefined && end !== undefined && begin < end)
      await rulesOf(rules)
      const span = spanOf(rules, wanted, world.clock())
      const asked = { from: begin, until: end, price: priceOf(rules, begin, end) }
      seen.add(span.ok ? 'ok' : span.reason)
      const [dearer, right, otherwise] = await tried(async (tx) => [
        await saidTo(tx, { ...asked, price: asked.price + 1n }),
        await saidTo(tx, asked),
        // Whoever writes past the program says it was booked when that suits them.
        span.ok ? undefined : await saidTo(tx, asked, 1, new Date(begin.getTime() - 3_600_000)),
      ])
      if (span.ok) expect([right, dearer]).toEqual([undefined, 'this costs something else'])
      else
        for (const refused of [right, otherwise])
          expect(refused).toMatch(/other times|as long as that|as far ahead|is over/)
    }),
    { numRuns: 80 },
  )
  for (const one of ['ok', 'booking-past']) expect(seen).toContain(one)
  expect(seen.size).toBeGreaterThan(2)
})

const anyMost = fc.record({
  atOnce: fc.integer({ min: 1, max: 3 }),
  most: fc.option(
    fc.record({
      of: fc.constantFrom<MostAhead['of']>('bookings', 'half-hours'),
      count: fc.integer({ min: 1, max: 8 }),
    }),
  ),
})
const anyHours = fc.array(fc.tuple(fc.integer({ min: 16, max: 26 }), fc.integer({ min: 1, max: 6 })), {
  minLength: 2,
  maxLength: 7,
})

test('how much one member has at once and ahead, one booking after another', async () => {
  await fc.assert(
    fc.asyncProperty(anyMost, anyHours, async (rules, hours) => {
      await rulesOf(rules)
      await tried(async (tx) => {
        const held: Held[] = []
        for (const [nth, [from, long]] of hours.entries()) {
          const wanted = on(addDays(DAY, 2), from, from + long)
          const span = {
            from: momentOf(wanted.from, 'begin')!,
            until: momentOf(wanted.until, 'end')!,
            price: 0n,
          }
          const right = checkHeld(rules, held, span)
          const suits = right.ok ? world.clock().at : new Date('2027-03-01T09:00:00Z')
          const said = await saidTo(tx, span, nth + 1, suits)
          if (right.ok) held.push(span)
          if (right.ok) expect(said).toBeUndefined()
          else expect(said).toMatch(/more of this at once|more of this ahead/)
        }
      })
    }),
    { numRuns: 30 },
  )
})

test('a half hour that has begun may be booked, one that is over not; also in the hour that comes twice', async () => {
  await rulesOf({ opens: 0, closes: 48, aheadDays: 366 })
  for (const [now, date, from] of [
    ['2026-03-30T08:10:00Z', '2026-03-30', 20],
    ['2026-03-30T08:10:00Z', '2026-03-30', 19],
    ['2026-10-25T01:10:00Z', '2026-10-25', 4],
    ['2026-10-25T01:40:00Z', '2026-10-25', 4],
  ] as const) {
    world.setNow(now)
    const wanted = on(date, from, from + 2)
    const span = {
      from: momentOf(wanted.from, 'begin')!,
      until: momentOf(wanted.until, 'end')!,
      price: 0n,
    }
    const right = spanOf({ ...ROOM, opens: 0, closes: 48, aheadDays: 366 }, wanted, world.clock())
    const said = await tried((tx) => saidTo(tx, span))
    expect([now, said]).toEqual([now, right.ok ? undefined : 'this time is over'])
  }
})
