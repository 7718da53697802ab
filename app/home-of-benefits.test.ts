/** What first pages say of permissions and of answers: the way to mend or to read it is one tap away. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../test/municipal-world.ts'
import { newId } from '../test/new-id.ts'
import { webOf } from '../test/world-web.ts'
import { answerClient, askCaseManager } from './domains/municipality/index.ts'
import { customerOfMember, issuedOf } from './domains/sales/sales-play.fixture.ts'
import { homeRoutes } from './home.tsx'
import type { PersonActor } from './platform/actor.ts'

let world: MunicipalWorld
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await municipalWorld()
  web = await webOf(world, homeRoutes, [world.casper, world.cora])
  await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
})
afterAll(() => world.close())
beforeEach(() => world.revokes(world.anna))

const home = async (who: PersonActor) => (await web.get(who, '/gildehuis')).html
const WORKS = 'werkt sinds 12 maart 2026; toestemming niet vastgelegd'

describe('who works without a permission that is written down', () => {
  test('goes from the first page to what mends it: sharing it, asking for it, or writing it over', async () => {
    expect(await home(world.anna)).toContain('href="/gildehuis/uitkering/delen"')
    await world.shares(world.anna, ['permission'])
    const asks = await home(world.anna)
    expect(asks).toContain('Je werkt sinds 12 maart 2026; je toestemming staat hier nog niet')
    expect(asks).toContain('href="/gildehuis/uitkering/vragen"')
    await world.sql('update municipality_person set until = now()')
    expect(await home(world.anna)).toContain('href="/gildehuis/uitkering/toestemming/nieuw"')
    await world.sql('update municipality_person set until = null')
    expect(await home(world.piet)).not.toContain('je toestemming staat hier nog niet')
  })

  test('stands on the first page of the office and the coach, with the way to who can mend it', async () => {
    const member = `href="/gildehuis/leden/${world.anna.memberId}"`
    for (const actor of [world.greet, world.carla, world.piet]) {
      const seen = await home(actor)
      expect(seen).toContain(`Anna ${WORKS}`)
      expect(seen).toContain(member)
    }
    await world.shares(world.anna, ['permission'])
    expect(await home(world.greet)).toContain(`href="/gildehuis/gemeenten/${world.municipalityId}"`)
    expect(await home(world.carla)).toContain(member)
    for (const actor of [world.bea, world.otto]) expect(await home(actor)).not.toContain(WORKS)
  })

  test('stands on the first page of the case manager, one tap from the form', async () => {
    await world.shares(world.anna, ['permission'])
    expect(await home(world.casper)).not.toContain(WORKS)
    await world.shares(world.anna, ['permission', 'statements'])
    const seen = await home(world.casper)
    expect(seen).toContain(`Anna ${WORKS}`)
    expect(seen).toContain(`href="/gildehuis/clienten/${world.anna.memberId}/toestemming"`)
    expect(await home(world.cora)).not.toContain(WORKS)
  })
})

test('an answer of the case manager stands on the first page until one writes back, for a month', async () => {
  const ANSWER = 'Er staat een antwoord van je consulent voor je klaar'
  await world.shares(world.anna, ['permission'])
  const message = { memberId: world.anna.memberId, text: 'Mag het?', isNoBsn: false }
  await world.perform(askCaseManager, world.anna, message, newId())
  expect(await home(world.anna)).not.toContain(ANSWER)
  await world.perform(answerClient, world.casper, { ...message, text: 'Geheim antwoord' }, newId())
  world.setNow('2026-04-27T10:00:00Z')
  const seen = await home(world.anna)
  expect(seen).toContain(ANSWER)
  expect(seen).toContain('href="/gildehuis/uitkering/vragen"')
  expect(seen).not.toContain('Geheim')
  world.setNow('2026-04-29T10:00:00Z')
  expect(await home(world.anna)).not.toContain(ANSWER)
  world.setNow('2026-03-29T10:00:00Z')
  await world.perform(askCaseManager, world.anna, { ...message, text: 'Dank je.' }, newId())
  expect(await home(world.anna)).not.toContain(ANSWER)
})
