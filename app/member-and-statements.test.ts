/** Who is sent to the page of a member from a first page finds there what it was about. And one card a member. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../test/municipal-world.ts'
import { newId } from '../test/new-id.ts'
import { webOf } from '../test/world-web.ts'
import type { PeopleNeeds } from './domains/people/index.ts'
import { customerOfMember, issuedOf } from './domains/sales/sales-play.fixture.ts'
import { routesFor } from './routes.ts'

let world: MunicipalWorld
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await municipalWorld()
  web = await webOf(world, routesFor({} as PeopleNeeds), [world.casper])
  await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  for (const month of ['2026-01-01', '2026-02-01'])
    await world.sql(
      `insert into statement values ($1, $2, $3, $4, $5, 1, 'portal', '2026-03-10', now(), null, null, '')`,
      [world.cooperativeId, newId(), world.anna.memberId, world.municipalityId, month],
    )
})
afterAll(() => world.close())

test('the page of a member says how permission and statements stand, to who helps with those', async () => {
  const page = `/gildehuis/leden/${world.anna.memberId}`
  const TITLE = 'Toestemming en overzichten'
  for (const actor of [world.carla, world.greet]) {
    const { html } = await web.get(actor, page)
    expect(html).toContain(TITLE)
    expect(html).toContain('Anna de Vries: toestemming nog niet opgeschreven')
    expect(html).toContain('Dat is de eerste stap. Help erbij.')
    expect(html).toContain('januari 2026, uiterlijk 10 maart 2026: te laat')
    expect(html).toContain('href="/gildehuis/overzichten-versturen"')
  }
  const piet = (await web.get(world.carla, `/gildehuis/leden/${world.piet.memberId}`)).html
  expect(piet).toContain(TITLE)
  expect(piet).toContain('Er wacht nu geen overzicht.')
  for (const actor of [world.bea, world.otto]) expect((await web.get(actor, page)).html).not.toContain(TITLE)
  // The member reads that this was seen, and of who did not see it only the details.
  const kept = await world.sql('select distinct person_id, parts from read_log where subject_id = $1', [
    world.anna.memberId,
  ])
  const partsOf = new Map(kept.map((row) => [row['person_id'], row['parts']]))
  expect(partsOf.get(world.carla.personId)).toEqual(['permission', 'standing', 'progress'])
  expect(partsOf.get(world.bea.personId)).toEqual([])
})

test('a coach finds on the page of a member the way to plan, notes and a talk; nobody else does', async () => {
  const page = `/gildehuis/leden/${world.anna.memberId}`
  const guided = `/gildehuis/begeleiding/${world.anna.memberId}`
  const ways = [
    guided,
    `${guided}/aantekeningen`,
    `/gildehuis/agenda/gesprek/nieuw?lid=${world.anna.memberId}`,
  ]
  const coach = (await web.get(world.carla, page)).html
  for (const way of ways) expect(coach).toContain(`href="${way}"`)
  for (const actor of [world.greet, world.bea]) {
    const { html } = await web.get(actor, page)
    for (const way of ways) expect(html).not.toContain(way)
  }
})

test('who works without a permission is named once on the page of the coach, and is a link', async () => {
  const { html } = await web.get(world.carla, '/gildehuis/begeleiding')
  expect(html.split('Nog geen toestemming opgeschreven')).toHaveLength(2)
  expect(html).toMatch(
    new RegExp(`<a[^>]*href="/gildehuis/leden/${world.anna.memberId}"[^>]*>Anna de Vries</a>`),
  )
})

test('the list of statements has each member once, with the months that wait', async () => {
  const { html } = await web.get(world.carla, '/gildehuis/overzichten-versturen')
  const table = html.slice(html.indexOf('Nog niet bevestigd'))
  expect(table.split('Anna de Vries')).toHaveLength(2)
  expect(table).toContain('januari 2026, uiterlijk 10 maart 2026: te laat')
  expect(table).toContain('februari 2026, uiterlijk 10 maart 2026: te laat')
})
