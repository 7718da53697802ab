/** A page that is saved for the first time twice at once: the second is kept in the place of the first. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import { keepPage } from './keep-page.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
})
afterAll(() => world.close())

test('ten save the first page of a business at once: there is one, and everybody reads that it is kept', async () => {
  const page = {
    businessId: world.anna.businessId,
    name: 'Schilderwerk Anna',
    words: 'Ik schilder.',
    area: '',
    serves: 'people',
    offers: [],
    takesOrders: false,
  } as const
  const all = await Promise.all(
    Array.from({ length: 10 }, () => world.perform(keepPage, world.anna, page, newId())),
  )
  expect(all.filter((one) => !one.ok)).toEqual([])
  expect(await world.sql('select slug from shop_page')).toEqual([{ slug: 'schilderwerk-anna' }])
})
