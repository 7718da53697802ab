import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { toDecimal } from '../../values/money.ts'
import { entryById } from '../books/index.ts'
import { creditInvoice, type Issued } from '../sales/index.ts'
import { bankIn, euro, on, word, ZON_IBAN, type Bank } from './fixtures/bank-world.fixture.ts'
import type { LinePart } from './line-parts.ts'
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
const overpaid = (invoice: Issued, amount: string): LinePart => ({
  kind: 'overpayment',
  amount: euro(amount),
  invoiceId: invoice.id,
})
const account = (code: `${number}`, amount: string): LinePart => ({
  kind: 'account',
  amount: euro(amount),
  account: code,
})

describe('a line that pays an invoice', () => {
  test('is booked on the day of the bank, settles the invoice and shares it out', async () => {
    const invoice = await bank.issued(zon, '100,00')
    const [line] = await bank.receive(pay('121,00', invoice.number))
    const matched = await bank.match(line!, [on(invoice, '121,00')])
    expect(word(matched)).toBe('ok')
    expect(await standing(invoice)).toBe('open 0.00 paid 121.00')
    expect(await bank.balanceIs('bank')).toBe('121.00')
    expect(await bank.balanceIs('member-pots', world.anna.memberId)).toBe('-70.00')
    expect(await bank.balanceIs('contribution')).toBe('-30.00')
    const [match] = await world.database.read(world.greet, (tx) =>
      matchesOf(tx, world.cooperativeId, line!.id),
    )
    const entry = await world.database.read(world.greet, (tx) =>
      entryById(tx, world.cooperativeId, match!.entryId),
    )
    expect(entry).toMatchObject({
      book: 'bank',
      countsOn: '2026-03-20',
      description: `Ontvangen voor factuur ${invoice.number}`,
    })
    expect(entry!.lines.map((one) => `${one.account} ${toDecimal(one.amount)}`)).toEqual([
      '1100 121.00',
      '1200 -121.00',
    ])
    expect(match).toMatchObject({ decidedByName: 'Greet Smit', confidence: null, undoneAt: null })
  })

  test('part by part, several invoices at once, and too much', async () => {
    const [one, two] = [await bank.issued(zon, '100,00'), await bank.issued(zon, '200,00')]
    const [first, second] = await bank.receive(pay('50,00'), pay('400,00'))
    expect(word(await bank.match(first!, [on(one, '50,00')]))).toBe('ok')
    expect(await standing(one)).toBe('open 71.00 paid 50.00')
    const rest = [on(one, '71,00'), on(two, '242,00'), overpaid(two, '87,00')]
    expect(word(await bank.match(second!, rest))).toBe('ok')
    expect([await standing(one), await standing(two)]).toEqual([
      'open 0.00 paid 121.00',
      'open 0.00 paid 242.00',
    ])
    expect(await bank.balanceIs('overpayments')).toBe('-87.00')
  })

  test('what was paid too much is given back, or used for another invoice; never more than it was', async () => {
    const invoice = await bank.issued(zon, '100,00')
    const [used, back, tooMuch] = await bank.receive(pay('81,00'), pay('-40,00'), pay('-8,00'))
    expect(word(await bank.match(used!, [on(invoice, '121,00'), overpaid(invoice, '-40,00')]))).toBe('ok')
    expect(word(await bank.match(back!, [overpaid(invoice, '-40,00')]))).toBe('ok')
    expect(await bank.balanceIs('overpayments')).toBe('-7.00')
    expect(await bank.match(tooMuch!, [overpaid(invoice, '-8,00')])).toMatchObject({
      reason: 'more-than-overpaid',
      facts: { short: '100' },
    })
    expect(word(await bank.match(tooMuch!, [overpaid(invoice, '-7,00'), account('4900', '-1,00')]))).toBe(
      'ok',
    )
    expect(await bank.balanceIs('overpayments')).toBe('0.00')
  })

  test('an invoice that was credited after it was paid is paid back', async () => {
    const invoice = await bank.issued(zon, '100,00')
    const [paid, back] = await bank.receive(pay('121,00'), pay('-121,00'))
    const pot = await bank.balanceIs('member-pots', world.anna.memberId)
    await bank.match(paid!, [on(invoice, '121,00')])
    await world.perform(
      creditInvoice,
      world.greet,
      { invoiceId: invoice.id, chosen: 'all', reason: 'fout' },
      newId(),
    )
    expect(await standing(invoice)).toBe('open -121.00 paid 121.00')
    expect(word(await bank.match(back!, [on(invoice, '-121,00')]))).toBe('ok')
    expect(await standing(invoice)).toBe('open 0.00 paid 0.00')
    expect(await bank.balanceIs('member-pots', world.anna.memberId)).toBe(pot)
  })

  test('a small difference closes it, a large one does not', async () => {
    const invoice = await bank.issued(zon, '100,00')
    const [line] = await bank.receive(pay('120,95'))
    const [short] = await bank.receive(pay('115,00', 'te weinig'))
    expect(word(await bank.match(short!, [on(invoice, '121,00'), account('9000', '-6,00')]))).toBe(
      'difference-too-large',
    )
    expect(word(await bank.match(line!, [on(invoice, '121,00'), account('9000', '-0,05')]))).toBe('ok')
    expect(await standing(invoice)).toBe('open 0.00 paid 121.00')
  })
})

describe('other money', () => {
  test('rent, bank charges, a grant: an account of the books', async () => {
    const [rent, grant] = await bank.receive(pay('-350,00', 'huur'), pay('1000,00', 'fonds'))
    expect(word(await bank.match(rent!, [account('4000', '-300,00'), account('4400', '-50,00')]))).toBe('ok')
    expect(word(await bank.match(grant!, [account('8600', '1000,00')]))).toBe('ok')
  })

  test('not on an account that Gilde keeps by other means', async () => {
    const [line] = await bank.receive(pay('10,00', 'zomaar'))
    for (const code of ['1100', '1200', '8000', '8900', '2200', '1250', '0000'] as const) {
      expect(word(await bank.match(line!, [account(code, '10,00')]))).toBe('account-not-open')
    }
  })

  test('out of a pot, as far as its rules and what is in it allow', async () => {
    const before = await bank.balanceIs('member-pots', world.anna.memberId)
    const [line] = await bank.receive(pay('-20,00', 'ladder'))
    const pot = (more: object) =>
      [{ kind: 'pot', amount: euro('-20,00'), memberId: world.anna.memberId, ...more }] as LinePart[]
    expect(word(await bank.match(line!, pot({})))).toBe('pot-purpose-missing')
    expect(word(await bank.match(line!, pot({ what: 'payout' })))).toBe('purpose-not-allowed')
    const matched = await bank.match(line!, pot({ what: 'investment' }))
    expect(word(matched)).toBe('ok')
    expect(await bank.balanceIs('member-pots', world.anna.memberId)).toBe(
      toDecimal(-(-euro(before.replace('.', ','))) + 2000n),
    )
    const [match] = await world.database.read(world.greet, (tx) =>
      matchesOf(tx, world.cooperativeId, line!.id),
    )
    expect(match!.parts).toEqual(pot({ what: 'investment' }))
    const entry = await world.database.read(world.anna, (tx) =>
      entryById(tx, world.cooperativeId, match!.entryId),
    )
    expect(entry!.description).toBe('Uit het potje, spullen voor de onderneming: Bakkerij De Zon')
    if (matched.ok) await bank.undo(matched.value)
    expect(await bank.balanceIs('member-pots', world.anna.memberId)).toBe(before)
  })

  test('to a member or the municipality no more than is kept for them', async () => {
    const [line] = await bank.receive(pay('-20,00', 'gemeente'))
    expect(word(await bank.match(line!, [account('2300', '-20,00')]))).toBe('member-missing')
    const of = { ...account('2300', '-20,00'), memberId: world.anna.memberId } as LinePart
    expect(await bank.match(line!, [of])).toMatchObject({ reason: 'more-than-owed', facts: { owed: '0' } })
  })
})

describe('refused, and nothing is changed by', () => {
  test('parts that do not add up, nothing, something twice, elsewhere, more than is open', async () => {
    const invoice = await bank.issued(zon, '100,00')
    const [line] = await bank.receive(pay('200,00', 'fout'))
    const before = [await bank.balanceIs('bank'), await bank.balanceIs('debtors')]
    expect(await bank.match(line!, [on(invoice, '121,00')])).toEqual({
      ok: false,
      reason: 'parts-do-not-add-up',
      facts: { left: '7900' },
    })
    expect(word(await bank.match(line!, []))).toBe('no-parts')
    expect(word(await bank.match(line!, [on(invoice, '200,00'), account('4900', '0,00')]))).toBe('part-zero')
    expect(word(await bank.match(line!, [on(invoice, '100,00'), on(invoice, '100,00')]))).toBe('same-twice')
    expect(word(await bank.match(line!, [on({ id: newId<'invoice'>() }, '200,00')]))).toBe(
      'invoice-not-found',
    )
    expect(await bank.match(line!, [on(invoice, '200,00')])).toEqual({
      ok: false,
      reason: 'more-than-open',
      facts: { number: invoice.number },
    })
    expect(word(await bank.match({ ...line!, id: newId<'bank-line'>() }, [on(invoice, '121,00')]))).toBe(
      'line-not-found',
    )
    expect([await bank.balanceIs('bank'), await bank.balanceIs('debtors')]).toEqual(before)
    expect(await standing(invoice)).toBe('open 121.00 paid 0.00')
  })

  test('who may not; and two at once: one wins, the other hears it', async () => {
    const invoice = await bank.issued(zon, '100,00')
    const [line] = await bank.receive(pay('121,00', 'twee'))
    for (const actor of [world.anna, world.otto, world.bea])
      expect(word(await bank.match(line!, [on(invoice, '121,00')], actor))).toBe('not-permitted')
    expect(word(await bank.match(line!, [on(invoice, '121,00')], world.stranger))).toBe('line-not-found')
    const both = await Promise.all([
      bank.match(line!, [on(invoice, '121,00')]),
      bank.match(line!, [on(invoice, '121,00')], world.piet),
    ])
    expect(both.map(word).sort()).toEqual(['already-matched', 'ok'])
    expect(await standing(invoice)).toBe('open 0.00 paid 121.00')
  })

  test('one line for an invoice that another line pays at the same moment', async () => {
    const invoice = await bank.issued(zon, '100,00')
    const lines = await bank.receive(pay('121,00', 'eerste'), pay('121,00', 'tweede'))
    const both = await Promise.all(lines.map((line) => bank.match(line, [on(invoice, '121,00')])))
    expect(both.map(word).sort()).toEqual(['more-than-open', 'ok'])
  })
})

test('when the books are closed over the day of the bank, the line counts today', async () => {
  const invoice = await bank.issued(zon, '100,00')
  const [line] = await bank.receive({ ...pay('121,00', 'dicht'), bookedOn: day('2026-01-15') })
  await world.sql(`insert into period_close values ($1, '2026-01-31', now(), $2)`, [
    world.cooperativeId,
    world.greet.personId,
  ])
  expect(word(await bank.match(line!, [on(invoice, '121,00')]))).toBe('ok')
  const [match] = await world.database.read(world.greet, (tx) => matchesOf(tx, world.cooperativeId, line!.id))
  expect(match!.countsOn).toBe('2026-03-29')
})
