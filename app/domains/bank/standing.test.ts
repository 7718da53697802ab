import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import { bankIn, euro, on, type Bank } from './fixtures/bank-world.fixture.ts'
import { bankStanding } from './standing.db.ts'

let world: World
let bank: Bank
beforeAll(async () => {
  world = await smallWorld()
  bank = await bankIn(world)
})
afterAll(() => world.close())

const standing = (actor: PersonActor) => world.database.read(actor, bankStanding)

test('nothing was read yet', async () => {
  expect(await standing(world.bea)).toBeUndefined()
})

test('the board is told how the last statement ends and what waits, and reads no line of it', async () => {
  const invoice = await bank.issued(await bank.customer('Bakkerij De Zon'), '100,00')
  const [paid] = await bank.receive({ amount: euro('121,00') }, { amount: euro('-8,50') })
  for (const actor of [world.bea, world.greet, world.otto])
    expect(await standing(actor)).toEqual({
      closing: euro('112,50'),
      until: day('2026-03-20'),
      waiting: { lines: 2, amount: euro('112,50') },
      gaps: [],
    })
  await bank.match(paid!, [on(invoice, '121,00')])
  expect(await standing(world.bea)).toMatchObject({ waiting: { lines: 1, amount: euro('-8,50') } })
  for (const table of ['bank_line', 'bank_statement', 'file'] as const)
    expect(await world.database.read(world.bea, (tx) => tx.selectFrom(table).select('id').execute())).toEqual(
      [],
    )
})

test('where a statement is missing', async () => {
  const later = bank.statement([{ amount: euro('10,00'), bookedOn: day('2026-03-25') }])
  const opening = later.openingCents! + euro('40,00')
  const moved = { openingCents: opening, closingCents: later.closingCents + euro('40,00') }
  const days = { from: day('2026-03-25'), until: day('2026-03-25') }
  await bank.imports(bank.file({ ...later, ...moved, ...days }))
  expect((await standing(world.bea))!.gaps).toMatchObject([{ after: '2026-03-20', missing: euro('40,00') }])
})

test('whoever does not answer for the books is told nothing', async () => {
  for (const actor of [world.anna, world.carla, world.stranger]) expect(await standing(actor)).toBeUndefined()
})
