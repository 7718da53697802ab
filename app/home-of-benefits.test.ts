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
beforeEach(async () => {
  await world.revokes(world.anna)
  await world.sql('delete from benefit_permission')
})

const home = async (who: PersonActor) => (await web.get(who, '/gildehuis')).html
const NOT_THERE = 'Anna de Vries: toestemming nog niet opgeschreven'
const permit = (from: string, endedOn: string | null = null) =>
  world.sql(
    `insert into benefit_permission (cooperative_id, id, member_id, municipality_id, valid_from, valid_to, recorded_at,
       recorded_by, recorded_as, ended_on, end_reason, ended_at, ended_by)
     values ($1, $2, $3, $4, $5, '2030-12-31', now(), $6, 'case-manager', $7::date,
       case when $7 is not null then 'klaar' end, case when $7 is not null then now() end,
       case when $7 is not null then $6::uuid end)`,
    [
      world.cooperativeId,
      newId(),
      world.anna.memberId,
      world.municipalityId,
      from,
      world.casper.personId,
      endedOn,
    ],
  )

describe('who works without a permission that is written down', () => {
  test('goes from the first page to what mends it: sharing it, asking for it, or writing it over', async () => {
    expect(await home(world.anna)).toContain('href="/gildehuis/uitkering/delen"')
    await world.shares(world.anna, ['permission'])
    const asks = await home(world.anna)
    expect(asks).toContain('Je toestemming is nog niet opgeschreven')
    expect(asks).not.toContain('12 maart')
    expect(asks).toContain('href="/gildehuis/uitkering/vragen"')
    await world.sql('update municipality_person set until = now()')
    expect(await home(world.anna)).toContain('href="/gildehuis/uitkering/toestemming/nieuw"')
    await world.sql('update municipality_person set until = null')
    expect(await home(world.piet)).not.toContain('Je toestemming is nog niet opgeschreven')
  })

  test('stands on the first page of the office, with who can mend it; the coach reads it by member', async () => {
    const member = `href="/gildehuis/leden/${world.anna.memberId}"`
    const guides = await home(world.carla)
    expect(guides).not.toContain(NOT_THERE)
    expect(guides).toContain('href="/gildehuis/begeleiding"><span class="task__text">')
    expect(guides).toContain('1 lid heeft je nu nodig')
    for (const actor of [world.greet, world.piet]) {
      const seen = await home(actor)
      expect(seen).toContain(NOT_THERE)
      expect(seen).toContain(member)
      expect(seen).not.toContain('12 maart')
    }
    await world.shares(world.anna, ['permission'])
    expect(await home(world.greet)).toContain(`href="/gildehuis/gemeenten/${world.municipalityId}"`)
    for (const actor of [world.bea, world.otto]) expect(await home(actor)).not.toContain(NOT_THERE)
  })

  test('says when the permission stopped, and when a next one begins, and whom to ask', async () => {
    await world.shares(world.anna, ['permission'])
    await permit('2025-01-01', '2026-03-01')
    const stopped = await home(world.anna)
    expect(stopped).toContain(
      'Je toestemming gold tot en met 28 februari 2026. Er staat werk van daarna in de boeken: 2026-0001.',
    )
    for (const actor of [world.greet, world.carla])
      expect(await home(actor)).toContain(
        'De toestemming van Anna de Vries gold tot en met 28 februari 2026. Er staat werk van daarna',
      )
    await permit('2026-04-01')
    const begins = await home(world.anna)
    expect(begins).toContain('Je toestemming begint op 1 april 2026')
    expect(begins).toContain('Over de tijd ervoor: vraag het je consulent.')
    expect(begins).not.toContain('stopte op')
    expect(await home(world.greet)).toContain('De toestemming van Anna de Vries begint op 1 april 2026')
  })
})

test('a permission that ends soon is one thing to do', async () => {
  await permit('2025-01-01')
  await world.sql(`update benefit_permission set valid_to = '2026-04-30' where true`).catch(() => undefined)
  const seen = await home(world.anna)
  expect(seen.split('30 april 2026')).toHaveLength(2)
  expect(seen).toContain('Je toestemming loopt bijna af')
  expect(seen).toContain('href="/gildehuis/uitkering/toestemming"')
})

describe('a client who shares the permission, of whom none is written down', () => {
  test('stands on the first page of the case manager, one tap from the form', async () => {
    await world.shares(world.anna, ['permission'])
    const seen = await home(world.casper)
    expect(seen).toContain(NOT_THERE)
    expect(seen).toContain(`href="/gildehuis/clienten/${world.anna.memberId}/toestemming"`)
    expect(await home(world.cora)).not.toContain(NOT_THERE)
    await permit('2026-01-01')
    expect(await home(world.casper)).not.toContain(NOT_THERE)
    await world.shares(world.anna, ['statements'])
    expect(await home(world.casper)).not.toContain(NOT_THERE)
  })

  test('reads the same whether or not the member worked', async () => {
    const tasksAbout = async (member: MunicipalWorld['anna']) => {
      await world.shares(member, ['permission', 'statements', 'meters', 'hours'])
      const html = await home(world.casper)
      await world.revokes(member)
      const task = /<li data-item[^]*?<\/li>/.exec(html)![0]
      return task.replaceAll(member.memberId, '…').replaceAll(/Anna de Vries|Piet [^:<]*/g, '…')
    }
    const [works, worksNot] = [await tasksAbout(world.anna), await tasksAbout(world.piet)]
    expect(works).toContain('nog niet opgeschreven')
    expect(works).toBe(worksNot)
    expect(works).not.toMatch(/maart|2026|werkt/)
  })
})

test('an answer of the case manager stands on the first page until one writes back, for a month', async () => {
  const ANSWER = 'Er staat een antwoord van je consulent voor je klaar'
  await world.shares(world.anna, ['permission'])
  const message = { memberId: world.anna.memberId, text: 'Mag het?' }
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
