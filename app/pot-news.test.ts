/** What was booked late: in the news of the day on which it was booked, and beside the movement in the pot. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../test/new-id.ts'
import { webOf } from '../test/world-web.ts'
import { must, smallWorld, type World } from '../test/world.ts'
import { customerOfMember, issuedOf, pay } from './domains/sales/sales-play.fixture.ts'
import type { PeopleNeeds } from './domains/people/index.ts'
import { enterCost, CONCERNS } from './domains/spending/index.ts'
import { cooperativeRoutesOf } from './routes.ts'
import { day } from './values/day.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, cooperativeRoutesOf({} as PeopleNeeds))
  const invoice = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  world.setNow('2026-04-01T10:00:00Z')
  await must(pay(world, invoice, 12_100n))
  world.setNow('2026-04-20T10:00:00Z')
  await must(
    world.perform(
      enterCost,
      world.greet,
      {
        memberId: world.anna.memberId,
        supplier: 'Verfhandel',
        description: 'kwasten',
        spentOn: day('2026-03-03'),
        total: 4_840n,
        vat: 840n,
        paidBy: 'cooperative',
        sure: [...CONCERNS],
        receipt: { name: 'bon.pdf', mediaType: 'application/pdf', content: new Uint8Array([1, 2, 3]) },
      },
      newId(),
    ),
  )
})
afterAll(() => world.close())

const seen = async (path: string) =>
  (await web.get(world.anna, path)).html.replace(/\u00a0/g, ' ').replace(/\s+/g, ' ')

test('the news says on which day what was booked, and what it did to the pot', async () => {
  const news = (await seen('/gildehuis')).split('Laatste nieuws')[1]!
  expect(news).toMatch(
    /Geboekt op 20 april: Kosten voor een opdracht: Verfhandel, kwasten\.<\/a> € \d+,\d\d ging uit je potje\./,
  )
  expect(news).toContain('Het telt op 3 maart 2026.')
  expect(news.indexOf('Geboekt op')).toBeLessThan(news.indexOf('Betaald door'))
})

test('beside the movement stands that it was booked later than it counts, and beside no other', async () => {
  const pot = await seen('/gildehuis/potje')
  expect(pot).toContain('3 maart 2026. Geboekt op 20 april 2026.')
  expect(pot.match(/Geboekt op/g)).toHaveLength(1)
})
