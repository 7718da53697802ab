/** What is written off, and what comes after: money that was not for it, a mistake, and whoever runs SQL alone. */
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { runChecks } from '../../platform/integrity.ts'
import type { Id } from '../../values/id.ts'
import { bankIn, on } from '../bank/fixtures/bank-world.fixture.ts'
import { closeForNow } from '../books/index.ts'
import { creditInvoice, type Issued } from '../sales/index.ts'
import {
  commandId,
  customerOfMember,
  issuedOf,
  pay,
  reasonOf,
  standing,
  value,
} from '../sales/sales-play.fixture.ts'
import { day } from '../../values/day.ts'
import { answerWriteOff } from './answer-write-off.ts'
import { askTakeBack } from './ask-take-back.ts'
import { askWriteOff } from './ask-write-off.ts'

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

const answer = (writeOffId: Id<'write-off'>, by: PersonActor = world.piet) =>
  world.perform(answerWriteOff, by, { writeOffId, yes: true }, commandId())
const writeOff = async (of = invoiceId) => {
  const asked = { invoiceId: of, ground: 'certain', why: 'Failliet op 3 mei' } as const
  return value(await answer(value(await world.perform(askWriteOff, world.greet, asked, commandId()))))
}
const askBack = (by: PersonActor = world.greet) =>
  world.perform(askTakeBack, by, { invoiceId, why: 'De verkeerde factuur' }, commandId())
// Nobody prints here, and what is paid outside the bank's lines stands on no statement.
const NOT_HERE = ['documents-exist', 'entries-in-future', 'bank-and-books']
const findings = async () =>
  (await runChecks(world.ownerUrl))
    .filter(({ check }) => !NOT_HERE.includes(check))
    .map(({ check, finding }) => `${check}: ${finding}`)
const now = async () => {
  const { open, writtenOff, givenUp, sharedNet } = await standing(world, invoiceId)
  return { open, writtenOff, givenUp, sharedNet }
}
const vatDays = async () =>
  (
    await world.sql(
      `select l.amount::text || ' ' || l.counts_on as line from journal_line l
       join account a on a.cooperative_id = l.cooperative_id and a.code = l.account and a.purpose = 'vat-high'
       join journal_entry e on e.cooperative_id = l.cooperative_id and e.id = l.entry_id
       where l.invoice_id = $1 order by e.number`,
      [invoiceId],
    )
  ).map(({ line }) => line)

describe('money that was put on it by mistake', () => {
  test('a line of the bank, undone: it is written off as before, and owes no VAT', async () => {
    const bank = await bankIn(world)
    const invoice: Issued = await bank.issued(await bank.customer('Bakkerij De Maan'), '100,00')
    await writeOff(invoice.id)
    const before = [await bank.balanceIs('vat-high'), await bank.balanceIs('debtors')]
    const [line] = await bank.receive({ amount: 121_00n, text: 'x', counterpartyName: 'Ander' })
    const matchId = value(await bank.match(line!, [on(invoice, '121,00')]))
    expect(await standing(world, invoice.id)).toMatchObject({ open: 0n, writtenOff: 0n, paid: 121_00n })
    value(await bank.undo(matchId))
    expect(await standing(world, invoice.id)).toMatchObject({ open: 0n, writtenOff: 121_00n, paid: 0n })
    expect([await bank.balanceIs('vat-high'), await bank.balanceIs('debtors')]).toEqual(before)
    expect(await findings()).toEqual([])
  })
  test('a part paid before, that goes back: nobody gave that up, so it is open', async () => {
    value(await pay(world, invoiceId, 60_50n))
    await writeOff()
    value(await pay(world, invoiceId, -60_50n))
    expect(await now()).toMatchObject({ open: 60_50n, writtenOff: 60_50n })
    value(await pay(world, invoiceId, 121_00n))
    expect(await now()).toEqual({ open: 0n, writtenOff: 0n, givenUp: 60_50n, sharedNet: 100_00n })
    expect(await findings()).toEqual([])
  })
})

describe('a mistaken write-off', () => {
  test('is taken back by two people: open again, VAT owed in the same period, and credited if need be', async () => {
    await writeOff()
    const id = value(await askBack())
    expect(reasonOf(await askBack(world.piet))).toBe('write-off-waits')
    expect(reasonOf(await answer(id, world.greet))).toBe('asked-by-you')
    world.setNow('2026-05-02T10:00:00Z')
    expect(value(await answer(id))).toBe('open-again')
    expect(await now()).toEqual({ open: 121_00n, writtenOff: 0n, givenUp: 0n, sharedNet: 0n })
    expect(await vatDays()).toEqual(['-2100 2026-03-29', '2100 2026-03-29', '-2100 2026-03-29'])
    expect(reasonOf(await askBack())).toBe('nothing-written-off')
    const credit = { invoiceId, chosen: 'all' as const, reason: 'Fout' }
    value(await world.perform(creditInvoice, world.greet, credit, commandId()))
    expect(await findings()).toEqual([])
  })
  test('also what was paid of it meanwhile is given up no more, and it can be written off anew', async () => {
    await writeOff()
    const id = value(await askBack())
    value(await pay(world, invoiceId, 21_00n))
    value(await answer(id))
    expect(await now()).toMatchObject({ open: 100_00n, writtenOff: 0n, givenUp: 0n })
    value(await pay(world, invoiceId, -21_00n))
    expect(await now()).toMatchObject({ open: 121_00n, writtenOff: 0n })
    await writeOff()
    expect(await now()).toMatchObject({ open: 0n, writtenOff: 121_00n, givenUp: 121_00n })
    expect(await findings()).toEqual([])
  })
  test('is nothing to take back once all of it was paid', async () => {
    await writeOff()
    const id = value(await askBack())
    value(await pay(world, invoiceId, 121_00n))
    expect(reasonOf(await answer(id))).toBe('open-changed')
    value(await world.perform(answerWriteOff, world.piet, { writeOffId: id, yes: false }, commandId()))
  })
  test('of work of their own nobody asks back', async () => {
    await writeOff()
    expect(reasonOf(await askBack(world.anna))).toBe('not-permitted')
    await world.sql(`insert into role_assignment values ($1, $2, 'administrator', '2015-01-01', null)`, [
      world.cooperativeId,
      world.anna.personId,
    ])
    const both: PersonActor = { ...world.anna, roles: ['member', 'administrator'] }
    expect(reasonOf(await askBack(both))).toBe('own-pot')
    await world.sql(`delete from role_assignment where person_id = $1 and role = 'administrator'`, [
      world.anna.personId,
    ])
  })
})

describe('alone, with SQL as the application, nothing comes to stand elsewhere', () => {
  const bySql = (...texts: string[]) =>
    world.database.write(
      world.greet,
      async (tx) => {
        for (const text of texts) await sql.raw(text).execute(tx)
      },
      () => true,
    )
  const settlement = (cause: string, amount: string) =>
    `insert into settlement (cooperative_id, id, invoice_id, cause, amount, net, counts_on, entry_id, settled_at)
     select cooperative_id, gen_random_uuid(), id, '${cause}', ${amount}, 0, '2026-03-29', entry_id, now()
     from invoice where id = '${invoiceId}'`
  const set = (what: string) => `update invoice set ${what} where id = '${invoiceId}'`

  test('written off or paid by an update', async () => {
    await expect(bySql(set('given_up = total, written_off = total, written_off_net = net'))).rejects.toThrow(
      'where its settlements bring it',
    )
    await expect(bySql(set('paid = total'))).rejects.toThrow('where its settlements bring it')
  })
  test('given up by an update with nothing that agrees to it', async () => {
    value(await pay(world, invoiceId, 121_00n))
    await expect(bySql(set('given_up = 1'))).rejects.toThrow('without two people')
  })
  test('more written off than was given up', async () => {
    const off = 'written_off = 12100, written_off_net = 0'
    await expect(bySql(settlement('write-off', '12100'), set(off))).rejects.toThrow('given up and not paid')
  })
  test('written off without the yes of another', async () => {
    const off = 'given_up = 12100, written_off = 12100, written_off_net = 0'
    await expect(bySql(settlement('write-off', '12100'), set(off))).rejects.toThrow('without two people')
  })
  test('paid by a settlement that no money booked', async () => {
    await expect(bySql(settlement('payment', '12100'), set('paid = total'))).rejects.toThrow(
      'what its entry takes',
    )
  })
  test('a settlement that moves nothing', async () => {
    await expect(bySql(settlement('payment', '12100'))).rejects.toThrow('where its settlements bring it')
  })
})

test('where the books are closed it counts today', async () => {
  await writeOff()
  world.setNow('2026-05-02T10:00:00Z')
  const id = value(await askBack())
  value(await world.perform(closeForNow, world.greet, { until: day('2026-03-31') }, commandId()))
  value(await answer(id))
  expect((await vatDays()).at(-1)).toBe('-2100 2026-05-02')
})
