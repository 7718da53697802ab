import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import type { Id } from '../../values/id.ts'
import { addCustomer } from './index.ts'
import { customersOf } from './customer.db.ts'
import { editCustomer } from './edit-customer.ts'
import { bakery } from './invoice-examples.fixture.ts'
import { commandId, customerOfMember, reasonOf, value } from './sales-play.fixture.ts'

let world: World
let zon: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  zon = await customerOfMember(world, world.anna)
})
afterAll(() => world.close())

describe('customers', () => {
  const { id: _id, businessId: _businessId, ...facts } = bakery

  test('are of a business: a colleague elsewhere neither sees nor changes them', async () => {
    const elsewhere = { ...facts, businessId: world.piet.businessId }
    expect(reasonOf(await world.perform(addCustomer, world.anna, elsewhere, commandId()))).toBe(
      'business-not-yours',
    )
    const pietsCustomer = await customerOfMember(world, world.piet, { name: 'Fietsenmaker Rap' })
    const seen = await world.database.read(world.anna, (tx) => customersOf(tx, world.cooperativeId))
    expect(seen.map(({ id }) => id)).not.toContain(pietsCustomer)
    expect(
      reasonOf(
        await world.perform(editCustomer, world.anna, { ...facts, customerId: pietsCustomer }, commandId()),
      ),
    ).toBe('customer-not-found')
  })

  test('can be found by name and changed', async () => {
    value(
      await world.perform(
        editCustomer,
        world.anna,
        { ...facts, customerId: zon, contact: 'mevrouw Licht' },
        commandId(),
      ),
    )
    const found = await world.database.read(world.anna, (tx) =>
      customersOf(tx, world.cooperativeId, { search: 'zON' }),
    )
    expect(found[0]).toMatchObject({
      name: 'Bakkerij De Zon',
      contact: 'mevrouw Licht',
      tradeName: 'Schilderwerk Anna',
    })
    expect(
      await world.database.read(world.anna, (tx) =>
        customersOf(tx, world.cooperativeId, { search: '100%_' }),
      ),
    ).toEqual([])
  })
})
