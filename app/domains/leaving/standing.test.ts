/** What the domains say of their own that still stands: things, turns, journeys, papers, and a pot below zero. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, type MemberOfWorld } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import { bearUse, bookThing } from '../facilities/index.ts'
import { on, thingIn } from '../facilities/facilities.fixture.ts'
import { giveDepositBack } from '../facilities/give-deposit-back.ts'
import { takeDeposit } from '../facilities/take-deposit.ts'
import { keepDuty, keepTurnOf } from '../mutual-help/index.ts'
import { shareOutEarnings } from '../pots/index.ts'
import { pageWorld, type PageWorld } from '../sales/pages/page-world.fixture.ts'
import { standingOf, standingsOf } from './leaving.db.ts'
import { leavingRoutes } from './routes.ts'
import { sayLeaving } from './say-leaving.ts'

let world: PageWorld
beforeEach(async () => {
  world = await pageWorld([...leavingRoutes])
})
afterEach(() => world.close())

const say = (who: MemberOfWorld = world.anna) =>
  must(
    world.perform(
      sayLeaving,
      who,
      { memberId: who.memberId, lastDay: day('2026-04-30'), whereTo: 'job', how: 'self' },
      newId(),
    ),
  )
const stands = async (who: PersonActor) => {
  const told = await world.database.read(who, (tx) => standingOf(tx, world.anna.memberId, world.clock().at))
  return told.filter(({ count }) => count > 0).map(({ kind, count, amount }) => [kind, count, amount])
}
const road = async (who: PersonActor) =>
  (
    await world.get(
      who,
      who === world.anna ? '/gildehuis/stoppen' : `/gildehuis/leden/${world.anna.memberId}/stoppen`,
    )
  ).html

test('a use is to be settled by the administration, month by month, until it is', async () => {
  const van = await thingIn(world, { name: 'Bus', price: 2_500n, pricePer: 'day' })
  await must(
    world.perform(
      bookThing,
      world.anna,
      { thingId: van, ...on('2026-03-31', 20, 24), price: 2_500n },
      newId(),
    ),
  )
  await say()
  expect(await stands(world.anna)).toEqual([['bookings', 1, null]])
  world.setNow('2026-04-02T08:00:00Z')
  for (const who of [world.anna, world.greet])
    expect(await stands(who)).toEqual([['uses-unsettled', 1, 2_500n]])
  expect(await stands(world.carla)).toEqual([['uses-unsettled', 1, null]])
  for (const who of [world.bea, world.otto, world.stranger]) expect(await stands(who)).toEqual([])
  expect(await road(world.anna)).toContain(
    'Het gebruik van spullen van 1 maand is nog niet verrekend: €\u00A025,00. Dat doet de administratie.',
  )
  await must(
    world.perform(
      bearUse,
      world.greet,
      { memberId: world.anna.memberId, month: '2026-03', amount: 2_500n, why: 'De bus haperde' },
      newId(),
    ),
  )
  expect(await stands(world.anna)).toEqual([])
})

test('a deposit stands until it is given back', async () => {
  const van = await thingIn(world, { name: 'Bus', deposit: 5_000n })
  const bookingId = await must(
    world.perform(
      bookThing,
      world.anna,
      { thingId: van, ...on('2026-03-31', 20, 24), price: 0n, deposit: 5_000n },
      newId(),
    ),
  )
  world.setNow('2026-03-31T08:05:00Z')
  await must(world.perform(takeDeposit, world.greet, { bookingId, amount: 5_000n }, newId()))
  world.setNow('2026-03-31T10:05:00Z')
  await say()
  expect(await stands(world.anna)).toEqual([['deposits', 1, 5_000n]])
  expect(await stands(world.carla)).toEqual([['deposits', 1, null]])
  await must(world.perform(giveDepositBack, world.greet, { bookingId }, newId()))
  expect(await stands(world.anna)).toEqual([])
})

test('of several at once each reader is told of each what they are told of one', async () => {
  for (const who of [world.anna, world.piet]) await say(who)
  await world.sql(`update person set email = null where id = $1`, [world.piet.personId])
  const { anna, piet, greet, carla, bea, stranger } = world
  const both = [anna.memberId, piet.memberId]
  const told = (who: PersonActor) =>
    world.database.read(who, async (tx) => {
      const { at } = world.clock()
      const ofAll = await standingsOf(tx, both, at)
      for (const id of both) expect(ofAll.get(id) ?? []).toEqual(await standingOf(tx, id, at))
      return both.filter((id) => ofAll.has(id))
    })
  // Piet is of the administration as well.
  for (const who of [greet, carla, piet]) expect(await told(who)).toEqual(both)
  expect(await told(anna)).toEqual([anna.memberId])
  for (const who of [bea, stranger]) expect(await told(who)).toEqual([])
})

test('a turn to come is done or passed on; one that was or is let go stands no more', async () => {
  const host = {
    dutyId: null,
    name: 'Gastheer',
    asks: '',
    skill: '',
    weekdays: [2],
    begins: 570,
    minutes: 180,
  }
  const dutyId = await must(world.perform(keepDuty, world.carla, { ...host, ended: false }, newId()))
  const turn = { dutyId, on: day('2026-03-31'), says: 'give', memberId: world.anna.memberId } as const
  await must(world.perform(keepTurnOf, world.carla, turn, newId()))
  await say()
  for (const who of [world.anna, world.greet, world.carla])
    expect(await stands(who)).toEqual([['turns', 1, null]])
  expect(await road(world.anna)).toContain('1 beurt op het rooster komt nog.')
  expect(await road(world.anna)).toContain('/gildehuis/hulp/rooster')
  await world.sql('update duty_turn set let_go = true')
  expect(await stands(world.anna)).toEqual([])
  await world.sql('update duty_turn set let_go = false')
  world.setNow('2026-04-01T08:00:00Z')
  expect(await stands(world.anna)).toEqual([])
})

test('who has no way in but a card reads that papers come before; it is not counted', async () => {
  await say()
  expect(await road(world.anna)).not.toContain('kaartje')
  await world.sql('update person set email = null where id = $1', [world.anna.personId])
  expect(await stands(world.carla)).toEqual([['papers', 1, null]])
  const own = await road(world.anna)
  expect(own).toContain('Alles is klaar.')
  expect(own).toContain('Vraag dan een nieuw kaartje, of geef nu een mailadres.')
  expect(await road(world.greet)).toContain('Geef dan een nieuw kaartje, of schrijf nu een mailadres op.')
})

test('of a pot below zero it is said who bears it, and that nobody pays before something is decided', async () => {
  const lost = { memberId: world.anna.memberId, turnover: 0n, jobCosts: 12_50n, cause: 'cost' } as const
  await as(world, world.greet, (tx) =>
    shareOutEarnings(
      tx,
      world.greet,
      { ...lost, countsOn: day('2026-03-01'), about: '' },
      world.clock(),
      newId(),
    ),
  )
  await say()
  for (const who of [world.anna, world.greet]) {
    const shown = await road(who)
    expect(shown).toContain('Het potje staat €\u00A012,50 onder nul.')
    expect(shown).toContain('een tekort blijft in het potje staan')
    expect(shown).toContain('Niemand hoeft dit terug te betalen zolang er niets is besloten.')
    expect(shown).not.toContain('wat er bij het stoppen in zit')
  }
})
