/** Who was a member reads the shop window as anybody does, and may be the customer. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { secretsFrom } from '../../platform/secrets.ts'
import { cooperativeRoutesOf } from '../../routes.ts'
import { keepPage } from './keep-page.ts'
import { OTHER_OFFER } from './pages/request-form.tsx'
import { publishPage } from './publish-page.ts'

const bowl = {
  id: newId<'shop-offer'>(),
  kind: 'product',
  name: 'Kom',
  words: '',
  price: 2250n,
  unit: 'piece',
  vat: 'high',
} as const

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let former: World['piet']

beforeAll(async () => {
  world = await smallWorld()
  const { businessId } = world.anna
  const content = {
    name: 'Klei van Anna',
    words: 'Ik bak.',
    area: '',
    serves: 'people',
    takesOrders: true,
  } as const
  const page = { ...content, offers: [bowl], businessId }
  await must(world.perform(keepPage, world.anna, page, newId()))
  await must(world.perform(publishPage, world.anna, { businessId }, newId()))
  await world.sql(`update member set left_on = '2026-03-20' where id = $1`, [world.piet.memberId])
  await world.sql('update role_assignment set until = now() where person_id = $1', [world.piet.personId])
  former = { ...world.piet, roles: [], left: true }
  const secrets = secretsFrom(Buffer.alloc(32, 7))
  const needs = {
    database: world.database,
    clock: world.clock,
    secrets,
    publicOrigin: 'https://kantoor.example',
  }
  web = await webOf(world, cooperativeRoutesOf(needs as never), [former])
  await web.post(world.bea, '/gildehuis/instellingen/etalage', { listed: 'yes', words: '' })
})
afterAll(() => world.close())

test.each([
  '/gildehuis/etalage',
  '/gildehuis/etalage.json',
  '/gildehuis/etalage-feed.json',
  '/gildehuis/etalage/klei-van-anna',
  `/gildehuis/etalage/klei-van-anna/bestel?wat=${bowl.id}`,
  '/gildehuis/aanmelden',
])('%s is the same as for anybody', async (path) => {
  const words = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
  const theirs = await web.get(former, path)
  const anyones = await web.get(undefined, path)
  expect([theirs.status, anyones.status]).toEqual([200, 200])
  const seen = /<main[^>]*>([\s\S]*)<\/main>/.exec(anyones.html)?.[1] ?? anyones.html
  expect(words(theirs.html)).toContain(words(seen).trim())
})

test('and a question of theirs arrives', async () => {
  const asked = {
    offer: OTHER_OFFER,
    words: 'Heb je ook blauw?',
    name: 'Piet',
    email: 'piet@voorbeeld.example',
  }
  const sent = await web.post(former, '/gildehuis/etalage/klei-van-anna', asked)
  expect(sent.status).toBe(303)
  expect(await world.sql('select name from shop_request')).toEqual([{ name: 'Piet' }])
})
