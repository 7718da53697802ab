import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import type { Id } from '../../values/id.ts'
import { newId } from '../../../test/new-id.ts'
import { toDecimal } from '../../values/money.ts'
import { creditInvoice, type Issued } from '../sales/index.ts'
import { bankIn, euro, on, word, ZON_IBAN, type Bank } from './fixtures/bank-world.fixture.ts'
import { matchesOf } from './match.db.ts'

let world: World
let bank: Bank
let zon: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  bank = await bankIn(world)
  zon = await bank.customer('Bakkerij De Zon')
})
afterAll(() => world.close())

const pay = (amount: string, text = '') => ({
  amount: euro(amount),
  text,
  counterpartyName: 'Bakkerij De Zon',
  counterpartyIban: ZON_IBAN,
})
const standing = async (invoice: Issued) => {
  const { open, paid } = await bank.invoice(invoice.id)
  return `open ${toDecimal(open)} paid ${toDecimal(paid)}`
}
const done = async (result: Promise<{ ok: boolean; value?: unknown }>): Promise<Id<'match'>> =>
  (await result).value as Id<'match'>
const books = async () =>
  Promise.all([
    bank.balanceIs('bank'),
    bank.balanceIs('debtors'),
    bank.balanceIs('overpayments'),
    bank.balanceIs('contribution'),
    bank.balanceIs('member-pots', world.anna.memberId),
  ])

describe('undoing', () => {
  test('gives every account and every part back, and keeps who decided and who undid it', async () => {
    const invoice = await bank.issued(zon, '100,00')
    const before = await books()
    const [line] = await bank.receive(pay('130,00', invoice.number))
    const parts = [
      on(invoice, '121,00'),
      { kind: 'overpayment', amount: euro('9,00'), invoiceId: invoice.id } as const,
    ]
    const matchId = await done(bank.match(line!, parts))
    expect(word(await bank.undo(matchId, world.piet))).toBe('ok')
    expect(await books()).toEqual(before)
    expect(await standing(invoice)).toBe('open 121.00 paid 0.00')
    const [match] = await world.database.read(world.greet, (tx) =>
      matchesOf(tx, world.cooperativeId, line!.id),
    )
    expect(match).toMatchObject({ decidedByName: 'Greet Smit', undoneByName: 'Piet Bakker' })
    expect((await bank.toDo()).map((one) => one.id)).toContain(line!.id)
    expect(word(await bank.match(line!, parts))).toBe('ok')
    expect(word(await bank.undo(matchId))).toBe('undone-already')
  })

  test('twice at once: once', async () => {
    const invoice = await bank.issued(zon, '100,00')
    const [line] = await bank.receive(pay('121,00', 'tweemaal'))
    const matchId = await done(bank.match(line!, [on(invoice, '121,00')]))
    const both = await Promise.all([bank.undo(matchId), bank.undo(matchId, world.piet)])
    expect(both.map(word).sort()).toEqual(['ok', 'undone-already'])
  })

  test('not while a later line builds on it; in the other order it goes', async () => {
    const invoice = await bank.issued(zon, '100,00')
    const [paid, back] = await bank.receive(pay('121,00', 'heen'), pay('-121,00', 'terug'))
    const first = await done(bank.match(paid!, [on(invoice, '121,00')]))
    const second = await done(bank.match(back!, [on(invoice, '-121,00')]))
    expect(await bank.undo(first)).toEqual({
      ok: false,
      reason: 'more-than-paid',
      facts: { number: invoice.number },
    })
    expect(word(await bank.undo(second))).toBe('ok')
    expect(await standing(invoice)).toBe('open 0.00 paid 121.00')
    expect(word(await bank.undo(first))).toBe('ok')
  })

  test('what was paid back on a credited invoice stands to be paid back again', async () => {
    const invoice = await bank.issued(zon, '100,00')
    const [paid, back] = await bank.receive(pay('121,00', 'heen 2'), pay('-121,00', 'terug 2'))
    await bank.match(paid!, [on(invoice, '121,00')])
    await world.perform(
      creditInvoice,
      world.greet,
      { invoiceId: invoice.id, chosen: 'all', reason: 'fout' },
      newId(),
    )
    const refund = await done(bank.match(back!, [on(invoice, '-121,00')]))
    const before = await books()
    expect(word(await bank.undo(refund))).toBe('ok')
    expect(await standing(invoice)).toBe('open -121.00 paid 121.00')
    expect(word(await bank.match(back!, [on(invoice, '-121,00')]))).toBe('ok')
    expect(await books()).toEqual(before)
  })

  test('counts on the day of the bank too; on today when the books were closed since', async () => {
    const invoice = await bank.issued(zon, '100,00')
    const [line] = await bank.receive(pay('121,00', 'sluiten'))
    const matchId = await done(bank.match(line!, [on(invoice, '121,00')]))
    await world.sql(`insert into period_close values ($1, '2026-03-25', now(), $2)`, [
      world.cooperativeId,
      world.greet.personId,
    ])
    expect(word(await bank.undo(matchId))).toBe('ok')
    const [row] = await world.sql(
      'select e.counts_on from bank_match m join journal_entry e on e.id = m.undo_entry_id where m.id = $1',
      [matchId],
    )
    expect(row!['counts_on']).toEqual(new Date(2026, 2, 29))
  })
})
