/** A shop window that goes on selling after the permission stopped: told to its member and who helps, with a button. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../test/municipal-world.ts'
import { newId } from '../test/new-id.ts'
import { must } from '../test/world.ts'
import { webOf } from '../test/world-web.ts'
import { keepPage, publishPage } from './domains/shop-window/index.ts'
import { foundRoutes, shopWindowRoutes } from './domains/shop-window/routes.ts'
import { homeRoutes } from './home.tsx'
import { secretsFrom } from './platform/secrets.ts'

let world: MunicipalWorld
let web: Awaited<ReturnType<typeof webOf>>
const PAGE = '/gildehuis/etalage/klei-van-anna'
const OWN = '/gildehuis/mijn-etalage'
beforeAll(async () => {
  world = await municipalWorld()
  const secrets = secretsFrom(Buffer.alloc(32, 7))
  const { database, clock } = world
  const needs = { database, clock, secrets, publicOrigin: 'https://kantoor.example' }
  web = await webOf(world, [...homeRoutes, ...foundRoutes(needs), ...shopWindowRoutes(needs)])
  const { anna } = world
  const { businessId } = anna
  const bowl = { kind: 'product', name: 'Kom', words: '', price: 2250n, unit: 'piece', vat: 'high' } as const
  const offers = [{ ...bowl, id: newId<'shop-offer'>() }]
  const content = { name: 'Klei van Anna', words: 'Ik bak.', area: '', serves: 'people', offers } as const
  await must(world.perform(keepPage, anna, { ...content, takesOrders: true, businessId }, newId()))
  await must(world.perform(publishPage, anna, { businessId }, newId()))
})
afterAll(() => world.close())

const permission = async (until: string) => {
  await world.sql('delete from benefit_permission')
  await world.sql(
    `insert into benefit_permission (cooperative_id, id, member_id, municipality_id, valid_from, valid_to, recorded_at,
       recorded_by, recorded_as) values ($1, $2, $3, $4, '2025-01-01', $5, now(), $6, 'case-manager')`,
    [world.cooperativeId, newId(), world.anna.memberId, world.municipalityId, until, world.casper.personId],
  )
}
const seen = async (who: Parameters<typeof web.get>[0], path: string) => (await web.get(who, path)).html
const TASK = 'Je bladzijde Klei van Anna neemt nog bestellingen aan'

test('as long as the permission holds nothing is said', async () => {
  await permission('2026-12-31')
  expect(await seen(world.anna, OWN)).not.toContain('Zet bestellen uit')
  expect(await seen(world.anna, '/gildehuis/te-doen')).not.toContain(TASK)
})

test('once it stopped the member reads it, with a button; who guides reads it too, and nobody else', async () => {
  await permission('2026-02-28')
  expect(await seen(world.anna, OWN)).toContain('Je toestemming gold tot en met 28 februari 2026.')
  const list = await seen(world.anna, '/gildehuis/te-doen')
  expect(list).toContain(TASK)
  const first = /class="task__title">([^<]*)/.exec(list)?.[1]
  expect(first).toMatch(/toestemming|bestellingen/)
  await world.sql(
    `insert into consent values ($1, $2, $3, $4, 'coach', '{permission}', at_now(), null, null)`,
    [world.cooperativeId, newId(), world.anna.memberId, world.carla.personId],
  )
  expect(await seen(world.carla, '/gildehuis/te-doen')).toContain(
    'neemt nog bestellingen aan, zonder toestemming',
  )
  for (const who of [world.piet, world.otto])
    expect(await seen(who, '/gildehuis/te-doen')).not.toContain('neemt nog bestellingen aan')
})

test('with the button customers order no more, and still ask', async () => {
  expect(await seen(undefined, PAGE)).toContain('Bestel: Kom')
  const off = `${OWN}/${world.anna.businessId}/bestellen-uit`
  const fields = { commandId: newId() }
  for (const _twice of [1, 2])
    expect((await web.post(world.anna, off, fields)).to).toBe(`${OWN}?bestellen-uit`)
  expect(await seen(world.anna, `${OWN}?bestellen-uit`)).toContain('Bestellen staat uit.')
  const page = await seen(undefined, PAGE)
  expect(page).not.toContain('Bestel: Kom')
  expect(page).toContain('Kom')
  expect(await seen(world.anna, '/gildehuis/te-doen')).not.toContain(TASK)
  expect(await seen(world.anna, OWN)).toContain('Op internet sinds')
  expect((await web.post(world.piet, off, { commandId: newId() })).status).toBe(404)
})
