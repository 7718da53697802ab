/** What of agreements is next for who became a member stands with what there is to do. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oneMoreMember, type MemberOfWorld, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { homePage } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import type { Id } from '../../../values/id.ts'
import { at } from '../../../web/route.ts'
import { contractsWorld, putTo, textInUse } from '../contracts.fixture.ts'
import { contractHomeBlocks, contractsRoutes } from '../routes.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let mia: MemberOfWorld
let scheme: Id<'contract-text'>
beforeAll(async () => {
  const made = await contractsWorld()
  world = made.world
  const routes = [
    at('get', '/:coop', 'home.read', homePage([...contractHomeBlocks])),
    ...contractsRoutes(made.needs),
  ]
  web = await webOf(world, routes, [made.gerda])
  await world.sql(`update member set joined_on = '2025-01-01'`)
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  await world.sql(`update member set joined_on = '2026-03-01' where id = $1`, [mia.memberId])
  scheme = await textInUse(world, made.gerda, 'scheme')
})
afterAll(() => world.close())

const home = async (who: PersonActor) => (await web.get(who, '/gildehuis')).html

test('who is new and was asked nothing is asked; the page shows no raw place', async () => {
  const task = /Vraag Mia Kok te tekenen[^]*Nog niet gevraagd: Regeling\./
  expect(await home(world.bea)).toMatch(task)
  expect(await home(world.greet)).toMatch(task)
  expect(await home(world.carla)).not.toContain('te tekenen')
  const form = (await web.get(world.bea, `/gildehuis/overeenkomsten/teksten/${scheme}/vraag`)).html
  expect(form).toContain('Vraag te tekenen: Regeling van …')
  expect(form).not.toContain('{naam}')
})

test('for who never signs in it is printed, and the form says so before it goes', async () => {
  await world.sql('update person set email = null where id = $1', [mia.personId])
  await world.sql('delete from passkey where person_id = $1', [mia.personId])
  const chosen = {
    startsOnDay: '1',
    startsOnMonth: '4',
    startsOnYear: '2026',
    [`members.${mia.memberId}`]: 'yes',
  }
  const sure = await web.post(world.bea, `/gildehuis/overeenkomsten/teksten/${scheme}/vraag`, chosen)
  expect(sure.html).toContain('Deze leden loggen nooit in. Print het voor hen.')
  expect(await putTo(world, scheme, mia.memberId)).toBeUndefined()
  for (const who of [world.bea, world.greet]) {
    const list = await home(who)
    expect(list).toMatch(/Print een overeenkomst voor Mia Kok[^]*Regeling van Mia Kok\./)
    expect(list).not.toContain('Vraag Mia Kok te tekenen')
  }
})

test('who is a member for long and was never asked stands there too, all in one line', async () => {
  const list = await home(world.bea)
  expect(list).toMatch(/Vraag \d+ leden om te tekenen/)
  expect(list).toMatch(/Nog nooit gevraagd: Regeling\. [^<]*Anna de Vries/)
  expect(await home(world.carla)).not.toContain('Nog nooit gevraagd')
  await putTo(world, scheme, world.anna.memberId)
  expect(await home(world.bea)).not.toMatch(/Nog nooit gevraagd: Regeling\. [^<]*Anna de Vries/)
})
