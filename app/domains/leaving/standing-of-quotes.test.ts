/** What still stands of quotes: what a customer said yes to and is not invoiced, and the part in those of others. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, oneMoreMember, type MemberOfWorld } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import { invoicesOfQuotePlay, jointQuotePlay } from '../quotes/joint-quotes-play.fixture.ts'
import { acceptedQuote, bakeryOf } from '../quotes/quotes-play.fixture.ts'
import { pageWorld, type PageWorld } from '../sales/pages/page-world.fixture.ts'
import { standingOf } from './leaving.db.ts'
import { leavingRoutes } from './routes.ts'
import { sayLeaving } from './say-leaving.ts'

let world: PageWorld
let mia: MemberOfWorld
beforeEach(async () => {
  world = await pageWorld([...leavingRoutes])
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
})
afterEach(() => world.close())

const say = (who: MemberOfWorld) => {
  const said = { memberId: who.memberId, lastDay: day('2026-04-30'), whereTo: 'job', how: 'self' } as const
  return must(world.perform(sayLeaving, who, said, newId()))
}
const stands = async (who: PersonActor, of: MemberOfWorld) => {
  const told = await world.database.read(who, (tx) => standingOf(tx, of.memberId, world.clock().at))
  return told
    .filter(({ kind, count }) => kind.startsWith('quotes') && count > 0)
    .map(({ kind, count, amount }) => [kind, count, amount])
}
const road = async () => (await world.get(world.anna, '/gildehuis/stoppen')).html

test('what a customer said yes to stands until each part of it is an invoice; a coach reads no amount', async () => {
  const stages = [
    { name: 'Begin', share: 4000, amount: null },
    { name: 'Eind', share: null, amount: null },
  ]
  const bakery = await bakeryOf(world, world.anna)
  const quoteId = await acceptedQuote(world, world.anna, bakery, { billing: stages })
  await say(world.anna)
  for (const who of [world.anna, world.greet])
    expect(await stands(who, world.anna)).toEqual([['quotes-unbilled', 1, 121_000n]])
  expect(await stands(world.carla, world.anna)).toEqual([['quotes-unbilled', 1, null]])
  for (const who of [world.bea, world.stranger, mia]) expect(await stands(who, world.anna)).toEqual([])
  expect(await road()).toContain(
    'Bij 1 offerte zei de klant ja. Daarvan is €\u00A01.210,00 nog geen factuur. Dat doe je zelf.',
  )
  const { invoiced } = invoicesOfQuotePlay(() => ({ world, mia, bakery }))
  await invoiced(quoteId, 1)
  expect(await stands(world.anna, world.anna)).toEqual([['quotes-unbilled', 1, 72_600n]])
  await invoiced(quoteId, 2)
  expect(await stands(world.anna, world.anna)).toEqual([])
})

test('a quote that a fellow leads stands as long as it waits for a yes, or there is work in it', async () => {
  const bakery = await bakeryOf(world, world.anna)
  const { waiting, agree, send } = jointQuotePlay(() => ({ world, mia, bakery }))
  await say(mia)
  const quoteId = await waiting()
  for (const who of [mia, world.greet, world.carla])
    expect(await stands(who, mia)).toEqual([['quotes-to-agree', 1, null]])
  expect(await agree(quoteId)).toBeUndefined()
  expect(await stands(mia, mia)).toEqual([['quotes-shared', 1, null]])
  expect(await send(quoteId)).toBeUndefined()
  expect(await stands(mia, mia)).toEqual([['quotes-shared', 1, null]])
  world.setNow('2026-12-01T10:00:00Z')
  expect(await stands(mia, mia)).toEqual([])
})

test('the part in what a customer said yes to stands until it is an invoice', async () => {
  const bakery = await bakeryOf(world, world.anna)
  const cast = () => ({ world, mia, bakery })
  const quoteId = await jointQuotePlay(cast).accepted()
  await say(mia)
  await say(world.anna)
  expect(await stands(mia, mia)).toEqual([['quotes-shared', 1, null]])
  expect(await stands(world.anna, world.anna)).toEqual([['quotes-unbilled', 1, 83_500n]])
  await invoicesOfQuotePlay(cast).invoiced(quoteId)
  for (const who of [mia, world.anna]) expect(await stands(who, who)).toEqual([])
})
