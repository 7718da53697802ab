import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { runChecks } from '../../platform/integrity.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import {
  commandId,
  customerOfMember,
  issuedOf,
  pay,
  reasonOf,
  standing,
  value,
} from '../sales/sales-play.fixture.ts'
import { creditInvoice } from '../sales/index.ts'
import { answerWriteOff } from './answer-write-off.ts'
import { askWriteOff } from './ask-write-off.ts'
import { answerWriteOffRow } from './write-off.db.ts'
import { vatBackOn, yearAfter, yearIsOver } from './write-off.ts'

let world: World
let invoiceId: Id<'invoice'>

beforeAll(async () => {
  world = await smallWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  world.setNow('2026-03-29T10:00:00Z')
  invoiceId = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
})

/** What the checks at night find; nobody makes paper here, and the days of the bank run ahead. */
const findings = async () =>
  (await runChecks(world.ownerUrl))
    .filter(({ check }) => check !== 'documents-exist' && check !== 'entries-in-future')
    .map(({ check, finding }) => `${check}: ${finding}`)
const ask = (ground: 'certain' | 'year' = 'certain', by: PersonActor = world.greet) =>
  world.perform(askWriteOff, by, { invoiceId, ground, why: 'Failliet op 3 mei' }, commandId())
const answer = (writeOffId: Id<'write-off'>, yes = true, by: PersonActor = world.piet) =>
  world.perform(answerWriteOff, by, { writeOffId, yes }, commandId())
/** What stands of VAT in the books about this invoice, per entry, with its day. */
const vatLines = async () =>
  (
    await world.sql(
      `select l.amount::text as amount, l.counts_on::text as on from journal_line l
       join account a on a.cooperative_id = l.cooperative_id and a.code = l.account and a.purpose = 'vat-high'
       join journal_entry e on e.cooperative_id = l.cooperative_id and e.id = l.entry_id
       where l.invoice_id = $1 order by e.number`,
      [invoiceId],
    )
  ).map((row) => `${String(row['amount'])} ${String(row['on'])}`)

describe('a year after it was due', () => {
  test('is the same day a year later, and 1 March for a leap day', () => {
    expect(yearAfter(day('2026-04-12'))).toBe('2027-04-12')
    expect(yearAfter(day('2028-02-29'))).toBe('2029-03-01')
    expect(yearIsOver(day('2026-04-12'), day('2027-04-11'))).toBe(false)
    expect(yearIsOver(day('2026-04-12'), day('2027-04-12'))).toBe(true)
  })
  test('VAT comes back in the period of that day, or now when it is certain earlier', () => {
    expect(vatBackOn(day('2026-04-12'), day('2026-06-01'))).toBe('2026-06-01')
    expect(vatBackOn(day('2026-04-12'), day('2027-08-01'))).toBe('2027-04-12')
  })
})

describe('writing off', () => {
  test('by two people: the debt is gone, the VAT comes back, nothing leaves the pot on cash basis', async () => {
    const id = value(await ask())
    expect(reasonOf(await answer(id, true, world.greet))).toBe('asked-by-you')
    value(await answer(id))
    expect(reasonOf(await answer(id))).toBe('no-such-write-off')
    expect(await standing(world, invoiceId)).toMatchObject({
      open: 0n,
      writtenOff: 121_00n,
      writtenOffNet: 100_00n,
      sharedNet: 0n,
    })
    expect(await vatLines()).toEqual(['-2100 2026-03-29', '2100 2026-03-29'])
    expect(await findings()).toEqual([])
  })
  test('of what is open after a part was paid; money after all: VAT is owed again, and it is shared', async () => {
    value(await pay(world, invoiceId, 21_00n))
    value(await answer(value(await ask())))
    expect((await standing(world, invoiceId)).writtenOff).toBe(100_00n)
    value(await pay(world, invoiceId, 50_00n))
    expect(await standing(world, invoiceId)).toMatchObject({ open: 0n, paid: 71_00n, writtenOff: 50_00n })
    expect(reasonOf(await pay(world, invoiceId, 50_01n))).toBe('more-than-open')
    value(await pay(world, invoiceId, 50_00n))
    expect(await standing(world, invoiceId)).toMatchObject({
      paid: 121_00n,
      writtenOff: 0n,
      writtenOffNet: 0n,
      sharedNet: 100_00n,
    })
    const vat = (await vatLines()).map((one) => BigInt(one.split(' ')[0]!))
    expect(vat.reduce((a, b) => a + b)).toBe(-21_00n)
    expect(await findings()).toEqual([])
  })
  test('on invoice basis takes back what was shared, and shares it again when it is paid', async () => {
    await world.sql(`update cooperative set share_on = 'invoice' where id = $1`, [world.cooperativeId])
    invoiceId = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
    await world.sql(`update cooperative set share_on = 'payment' where id = $1`, [world.cooperativeId])
    expect((await standing(world, invoiceId)).sharedNet).toBe(100_00n)
    value(await answer(value(await ask())))
    expect((await standing(world, invoiceId)).sharedNet).toBe(0n)
    value(await pay(world, invoiceId, 121_00n))
    expect((await standing(world, invoiceId)).sharedNet).toBe(100_00n)
    expect(await findings()).toEqual([])
  })
  test('waits a year when it is not certain, and counts in the period of that day', async () => {
    expect(reasonOf(await ask('year'))).toBe('year-not-over')
    world.setNow('2027-08-01T10:00:00Z')
    value(await answer(value(await ask('year'))))
    expect((await vatLines()).at(-1)).toBe('2100 2027-04-12')
  })
  test('is asked once, by no member of the work; a no leaves it open; paid meanwhile is asked anew', async () => {
    const id = value(await ask())
    expect(reasonOf(await ask())).toBe('write-off-waits')
    value(await pay(world, invoiceId, 1_00n))
    expect(reasonOf(await answer(id))).toBe('open-changed')
    value(await answer(id, false, world.greet))
    expect((await standing(world, invoiceId)).open).toBe(120_00n)
    value(await pay(world, invoiceId, 120_00n))
    expect(reasonOf(await ask())).toBe('nothing-open')
  })
  test('two people who say yes at once write it off once', async () => {
    const id = value(await ask())
    const both = await Promise.all([answer(id), answer(id)])
    expect(both.map((one) => reasonOf(one) ?? 'done').sort()).toEqual(['done', 'no-such-write-off'])
  })
  test('is not credited after that', async () => {
    value(await answer(value(await ask())))
    const credit = { invoiceId, chosen: 'all' as const, reason: 'Fout' }
    expect(reasonOf(await world.perform(creditInvoice, world.greet, credit, commandId()))).toBe('written-off')
  })
  test('the database says it too: nobody writes off alone', async () => {
    const id = value(await ask())
    const { greet } = world
    await expect(
      world.database.write(
        greet,
        async (tx) => {
          await answerWriteOffRow(tx, world.cooperativeId, id, {
            by: greet.personId,
            at: world.clock().at,
            settlementId: newId<'settlement'>(),
          })
        },
        () => true,
      ),
    ).rejects.toThrow('another person')
  })
})
