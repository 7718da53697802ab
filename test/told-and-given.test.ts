/**
 * What a command was told is what is read back, field by field. tsc does not read SQL: a field that a select or a list
 * of columns left out would be lost in silence.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { announceWorkshop } from '../app/domains/appointments/workshops/announce-workshop.ts'
import { workshopById } from '../app/domains/appointments/workshops/workshop.db.ts'
import { addThing } from '../app/domains/facilities/add-thing.ts'
import { changeThing } from '../app/domains/facilities/change-thing.ts'
import { thingById } from '../app/domains/facilities/thing.db.ts'
import { keepDuty } from '../app/domains/mutual-help/rota/keep-duty.ts'
import { dutyById } from '../app/domains/mutual-help/rota/rota.db.ts'
import { addCustomer } from '../app/domains/sales/add-customer.ts'
import { customerById } from '../app/domains/sales/customer.db.ts'
import { editCustomer } from '../app/domains/sales/edit-customer.ts'
import { keepPage } from '../app/domains/shop-window/keep-page.ts'
import { pageOfBusiness } from '../app/domains/shop-window/shop-page.db.ts'
import { newId } from './new-id.ts'
import { as, must, smallWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
})
afterAll(() => world.close())

/** Nothing of it is what a column or a field is by itself, and no field is left out. */
function whole<Input extends z.ZodObject>(input: Input, told: z.input<Input>): z.input<Input> {
  expect(Object.keys(told).toSorted()).toEqual(Object.keys(input.shape).toSorted())
  return told
}

test('a thing that is borrowed', async () => {
  const said = {
    name: 'Bakfiets',
    place: 'Schuur',
    goodToKnow: 'De sleutel hangt achter de deur.',
    pieces: 2,
    opens: 17,
    closes: 43,
    longest: 15,
    aheadDays: 61,
    cancelHours: 25,
    price: 250n,
    pricePer: 'day',
    whoMay: 'explained',
    atOnce: 2,
    deposit: 2_000n,
    most: { of: 'half-hours', count: 9 },
  } as const
  const thingId = await must(world.perform(addThing, world.greet, whole(addThing.input, said), newId()))
  const given = () => as(world, world.greet, (tx) => thingById(tx, world.cooperativeId, thingId))
  expect(await given()).toMatchObject(said)
  const other = {
    ...{ name: 'Bus', place: 'Straat', goodToKnow: 'Diesel', pieces: 3, opens: 18, closes: 42, longest: 14 },
    ...{ aheadDays: 62, cancelHours: 26, price: 300n, atOnce: 3, deposit: 3_000n },
    pricePer: 'use',
    whoMay: 'everybody',
    most: { of: 'bookings', count: 8 },
  } as const
  const change = whole(changeThing.input, { ...other, thingId, revision: 1 })
  await must(world.perform(changeThing, world.greet, change, newId()))
  expect(await given()).toMatchObject(other)
})

test('a meeting', async () => {
  const told = whole(announceWorkshop.input, {
    title: 'Een offerte maken',
    about: 'Neem je telefoon mee.',
    place: 'Zaal',
    startsAt: new Date('2026-04-03T17:00:00Z').getTime(),
    minutes: 95,
    places: 7,
  })
  const id = await must(world.perform(announceWorkshop, world.carla, told, newId()))
  expect(await as(world, world.carla, (tx) => workshopById(tx, world.cooperativeId, id))).toMatchObject({
    ...told,
    startsAt: new Date(told.startsAt),
  })
})

test('a role with turns', async () => {
  const said = { name: 'Gastheer', asks: 'Koffie zetten', skill: 'koffie', weekdays: [2, 4], minutes: 185 }
  const told = whole(keepDuty.input, { ...said, dutyId: null, begins: 9 * 60 + 15, ended: false })
  const id = await must(world.perform(keepDuty, world.carla, told, newId()))
  const given = () => as(world, world.carla, (tx) => dutyById(tx, world.cooperativeId, id))
  expect(await given()).toMatchObject({ ...said, begins: '09:15', endedOn: null })
})

test('a customer', async () => {
  const facts = {
    kind: 'public-body',
    name: 'Gemeente Zuiderwoude',
    contact: 'Afdeling inkoop',
    email: 'inkoop@voorbeeld.example',
    street: 'Plein 1',
    postcode: '1234 AB',
    city: 'Zuiderwoude',
    country: 'BE',
    kvk: '12345678',
    oin: '00000001003214345000',
    vatNumber: 'BE0123456789',
    wantsEInvoice: true,
    language: 'en',
  } as const
  const told = whole(addCustomer.input, { ...facts, businessId: world.anna.businessId })
  const customerId = await must(world.perform(addCustomer, world.anna, told, newId()))
  const given = () => as(world, world.anna, (tx) => customerById(tx, world.cooperativeId, customerId))
  expect(await given()).toMatchObject(told)
  const other = {
    kind: 'company',
    ...{ name: 'Bakker', contact: 'Jo', email: 'jo@voorbeeld.example', street: 'Weg 2' },
    ...{
      postcode: '4321 BA',
      city: 'Dorp',
      country: 'DE',
      kvk: '87654321',
      oin: '',
      vatNumber: 'DE123456789',
    },
    wantsEInvoice: false,
    language: 'nl',
  } as const
  const { oin: _none, ...changed } = other
  await must(
    world.perform(editCustomer, world.anna, whole(editCustomer.input, { ...other, customerId }), newId()),
  )
  expect(await given()).toMatchObject(changed)
})

test('a page for customers', async () => {
  const { businessId } = world.anna
  const offer = { kind: 'product', name: 'Kast', words: 'Van eiken', price: 12_500n, unit: 'piece' } as const
  const told = whole(keepPage.input, {
    businessId,
    name: 'Verf en meer',
    words: 'Ik verf.',
    area: 'Zuiderwoude',
    serves: 'companies',
    offers: [{ ...offer, vat: 'low', toMeasure: true }],
    takesOrders: true,
    shipping: 695n,
  })
  await must(world.perform(keepPage, world.anna, told, newId()))
  expect(
    await as(world, world.anna, (tx) => pageOfBusiness(tx, world.cooperativeId, businessId)),
  ).toMatchObject(told)
})
