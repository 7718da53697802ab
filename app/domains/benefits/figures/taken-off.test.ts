/** Why something went back, in the words of what happened: a customer who does not pay is no payment that went back. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as, must, smallWorld, type World } from '../../../../test/world.ts'
import { statements } from '../../../text/nl/statements.ts'
import { day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { askWriteOff } from '../../collecting/index.ts'
import { answerWriteOff } from '../../collecting/answer-write-off.ts'
import { creditInvoice } from '../../sales/index.ts'
import { commandId, customerOfMember, issuedOf, pay } from '../../sales/sales-play.fixture.ts'
import { takenOffInWords } from '../statement/change-words.ts'
import { takenOffOf } from './taken-off.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
  await world.sql(`update cooperative set share_on = 'invoice' where id = $1`, [world.cooperativeId])
})
afterAll(() => world.close())

async function issued(): Promise<Id<'invoice'>> {
  return issuedOf(world, world.anna, await customerOfMember(world, world.anna))
}

/** What a member reads about the pot, when less than nothing went to it for this invoice. */
async function said(invoiceId: Id<'invoice'>): Promise<string[]> {
  const { anna, cooperativeId } = world
  const work = { invoices: [{ invoiceId }], costs: [] } as unknown as Parameters<typeof takenOffOf>[3]
  const taken = await as<Awaited<ReturnType<typeof takenOffOf>>>(world, anna, (tx) =>
    takenOffOf(tx, cooperativeId, anna.memberId, work, { 'member-pot': -1n }),
  )
  return taken.map((one) => takenOffInWords(one, statements.takenOff))
}

test('a customer who does not pay', async () => {
  const invoiceId = await issued()
  const asked = { invoiceId, ground: 'certain', why: 'Failliet' } as const
  const writeOffId = await must(world.perform(askWriteOff, world.greet, asked, commandId()))
  await must(world.perform(answerWriteOff, world.piet, { writeOffId, yes: true }, commandId()))
  expect(await said(invoiceId)).toEqual([
    'Dit ging terug omdat de klant factuur 2026-0001 niet betaalt. Daar kun jij niets aan doen.',
  ])
})

test('a credit note', async () => {
  const invoiceId = await issued()
  const credit = { invoiceId, chosen: 'all', reason: 'Fout' } as const
  await must(world.perform(creditInvoice, world.greet, credit, commandId()))
  expect(await said(invoiceId)).toEqual([
    'Dit ging terug door creditfactuur 2026-0003, bij factuur 2026-0002.',
  ])
})

test('a payment that went back', async () => {
  await world.sql(`update cooperative set share_on = 'payment' where id = $1`, [world.cooperativeId])
  const invoiceId = await issued()
  await must(pay(world, invoiceId, 121_00n))
  await must(pay(world, invoiceId, -121_00n, day('2026-04-02')))
  expect(await said(invoiceId)).toEqual(['Dit ging terug omdat de betaling van factuur 2026-0004 terugging.'])
})
