/** The first weeks of a new member: the idea is not lost, and what comes next is told from what is there. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../test/new-id.ts'
import { must, smallWorld, type World } from '../test/world.ts'
import { webOf } from '../test/world-web.ts'
import { playIn } from './domains/joining/joining-play.fixture.ts'
import { makeMember } from './domains/joining/make-member.ts'
import { confirmAccessByOperator } from './domains/people/index.ts'
import { guidanceRoutes } from './domains/guidance/routes.ts'
import { firstWeeksBlock } from './first-weeks.tsx'
import { homePage } from './home.tsx'
import type { PersonActor } from './platform/actor.ts'
import type { Id } from './values/id.ts'
import { at } from './web/route.ts'

const TITLE = 'Je eerste weken als lid'
const IDEA = 'Taarten bakken voor feesten'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let ikram: PersonActor
let memberId: Id<'member'>
beforeAll(async () => {
  world = await smallWorld()
  const play = playIn(world)
  await play.rules({ trialMonths: 0 })
  const { id } = await play.permitted()
  await play.vote(id)
  for (const who of [world.anna, world.piet]) await must(play.cast(who, id, 'yes'))
  world.setNow('2026-04-06T10:00:00Z')
  await must(play.count(id))
  const { revision } = (await play.seen(id))!
  const details = { firstName: 'Ikram', email: 'ikram@voorbeeld.example', language: 'nl' as const }
  const business = { tradeName: 'Taart van Ikram', trade: 'taarten', joinedOn: world.clock().today }
  memberId = await must(
    world.perform(makeMember, world.greet, { applicationId: id, revision, ...details, ...business }, newId()),
  )
  const [row] = await world.sql('select person_id from member where id = $1', [memberId])
  ikram = {
    kind: 'person',
    cooperativeId: world.cooperativeId,
    personId: row!['person_id'] as Id<'person'>,
    roles: ['member'],
  }
  const operator = { kind: 'operator', cooperativeId: world.cooperativeId } as const
  await must(world.perform(confirmAccessByOperator, operator, { email: details.email }, newId()))
  const routes = [at('get', '/:coop', 'home.read', homePage([firstWeeksBlock])), ...guidanceRoutes]
  web = await webOf(world, routes, [ikram])
})
afterAll(() => world.close())

const home = async (who = ikram) => (await web.get(who, '/gildehuis')).html

test('who is new reads three next steps at most, and nobody else does', async () => {
  const html = await home()
  expect(html).toContain(TITLE)
  for (const step of ['Je overeenkomst', 'Schrijf één doel in je plan', 'Vraag een eerste gesprek'])
    expect(html).toContain(step)
  expect(html).toContain(IDEA)
  expect(html).not.toContain('Maak je bladzijde in de etalage')
  expect(await home(world.anna)).not.toContain(TITLE)
  expect(await home(world.carla)).not.toContain(TITLE)
})

test('the idea of the application becomes a goal when the member says so, in the own words', async () => {
  const plan = '/gildehuis/mijn-plan'
  expect((await web.get(ikram, plan)).html).toContain(`Bij je aanmelding schreef je: “${IDEA}”.`)
  const guided = await web.get(world.carla, `/gildehuis/begeleiding/${memberId}`)
  expect(guided.html).not.toContain('Bij je aanmelding schreef je')
  expect((await web.get(ikram, `${plan}/doel`)).html).not.toContain(IDEA)
  const form = await web.get(ikram, `${plan}/doel?idee`)
  expect(form.html).toContain(`value="${IDEA}"`)
  const goal = { commandId: newId(), theme: 'business', goal: 'Elke week een taart', step: '' }
  const done = await web.post(ikram, `${plan}/doel?idee`, {
    ...goal,
    helper: '',
    byDay: '',
    byMonth: '',
    byYear: '',
  })
  expect(done.to).toBe(`${plan}?doel`)
  expect((await web.get(ikram, plan)).html).not.toContain('Bij je aanmelding schreef je')
  const html = await home()
  expect(html).not.toContain('Schrijf één doel')
  expect(html).toContain('Maak je bladzijde in de etalage')
  expect(html).toContain(TITLE)
})

test('after three months it is gone, whatever is left', async () => {
  world.setNow('2026-07-05T10:00:00Z')
  expect(await home()).toContain(TITLE)
  world.setNow('2026-07-06T10:00:00Z')
  expect(await home()).not.toContain(TITLE)
})
