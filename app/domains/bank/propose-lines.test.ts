import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { creditInvoice } from '../sales/index.ts'
import { enterCost, CONCERNS } from '../spending/index.ts'
import type { BankLine } from './bank-line.db.ts'
import { confirmAll } from './confirm-all.ts'
import { bankIn, euro, on, word, ZON_IBAN, type Bank } from './fixtures/bank-world.fixture.ts'
import { keyOfParts } from './line-parts.ts'
import { proposeLines } from './propose-lines.ts'
import type { LineProposal } from './line-proposal.ts'
import { rejectProposal } from './reject-proposal.ts'

let world: World
let bank: Bank
let zon: Id<'customer'>
let maan: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  world.setNow('2026-03-20T10:00:00Z')
  bank = await bankIn(world)
  zon = await bank.customer('Bakkerij De Zon')
  maan = await bank.customer('Schildersbedrijf Maan')
})
afterAll(() => world.close())

const pay = (amount: string, text = '', of = {}) => ({
  amount: euro(amount),
  text,
  counterpartyName: 'Bakkerij De Zon',
  counterpartyIban: ZON_IBAN,
  ...of,
})
const proposalsFor = async (line: BankLine): Promise<readonly LineProposal[]> => {
  const { lines } = await world.database.read(world.greet, (tx) => proposeLines(tx, world.cooperativeId))
  return lines.find((one) => one.line.id === line.id)?.proposals ?? []
}
const kinds = (proposal: LineProposal | undefined) => proposal?.reasons.map((reason) => reason.kind)
const reject = (line: BankLine, ...invoiceIds: Id<'invoice'>[]) =>
  world.perform(rejectProposal, world.greet, { lineId: line.id, invoiceIds }, newId())
const everything = () =>
  confirmAll(
    { read: (work) => world.database.read(world.greet, work), perform: world.perform },
    world.greet,
    newId(),
  )

describe('what is proposed', () => {
  test('number and amount: sure; after a decision the account counts too', async () => {
    const [one, two] = [await bank.issued(zon, '100,00'), await bank.issued(zon, '150,00')]
    const [first] = await bank.receive(pay('121,00', `factuur ${one.number}`))
    const [sure] = await proposalsFor(first!)
    expect(sure).toMatchObject({ confidence: 100, parts: [on(one, '121,00')] })
    expect(kinds(sure)).not.toContain('iban-seen')
    expect(word(await bank.match(first!, sure!.parts))).toBe('ok')
    const [second] = await bank.receive(pay('181,50', 'bedankt'))
    const [likely] = await proposalsFor(second!)
    expect(likely!.parts).toEqual([on(two, '181,50')])
    expect(kinds(likely)).toContain('iban-seen')
    expect(likely!.confidence).toBeLessThan(100)
  })

  test('too much: the rest is kept for the customer', async () => {
    const invoice = await bank.issued(zon, '10,00')
    const [line] = await bank.receive(pay('20,00', invoice.number))
    const [best] = await proposalsFor(line!)
    expect(best!.parts).toEqual([
      on(invoice, '12,10'),
      { kind: 'overpayment', amount: euro('7,90'), invoiceId: invoice.id },
    ])
  })

  test('what a person said no to is not proposed again, and stays free for other lines', async () => {
    const invoice = await bank.issued(maan, '77,00')
    const [wrong, right] = await bank.receive(
      pay('93,17', invoice.number, { counterpartyName: 'Iemand Anders', counterpartyIban: undefined }),
      pay('93,17', `betaling ${invoice.number}`, {
        counterpartyName: 'Schildersbedrijf Maan',
        counterpartyIban: undefined,
      }),
    )
    expect((await proposalsFor(wrong!))[0]!.parts).toEqual([on(invoice, '93,17')])
    expect(word(await reject(wrong!, invoice.id))).toBe('ok')
    expect(word(await reject(wrong!, invoice.id))).toBe('ok')
    expect((await proposalsFor(wrong!)).map((one) => keyOfParts(one.parts))).not.toContain(
      keyOfParts([on(invoice, '93,17')]),
    )
    expect((await proposalsFor(right!))[0]).toMatchObject({ confidence: 100, parts: [on(invoice, '93,17')] })
    const done = await everything()
    expect(done.refused).toEqual([])
    expect((await bank.toDo()).map((line) => line.id)).toContain(wrong!.id)
    expect((await bank.invoice(invoice.id)).open).toBe(0n)
  })

  test('money out gives back what was paid too much, or what a credit note left us owing', async () => {
    const hoekje = await bank.customer('Lunchcafé Het Hoekje')
    const theirs = { counterpartyName: 'Lunchcafe Het Hoekje', counterpartyIban: 'NL31INGB0001122334' }
    const invoice = await bank.issued(hoekje, '100,00')
    const [paid] = await bank.receive(pay('173,12', invoice.number, theirs))
    const over = { kind: 'overpayment', invoiceId: invoice.id } as const
    expect(word(await bank.match(paid!, [on(invoice, '121,00'), { ...over, amount: euro('52,12') }]))).toBe(
      'ok',
    )
    const [back] = await bank.receive(pay('-52,12', 'te veel betaald', theirs))
    const [best] = await proposalsFor(back!)
    expect(best).toMatchObject({ confidence: 90, parts: [{ ...over, amount: euro('-52,12') }] })
    expect(kinds(best)).toEqual(['overpaid-before', 'iban-seen', 'name-alike'])
    expect(word(await bank.match(back!, best!.parts))).toBe('ok')
    expect(await bank.balanceIs('overpayments')).toBe('0.00')
    const [again] = await bank.receive(pay('-52,12', 'nog een keer', theirs))
    expect(
      (await proposalsFor(again!)).some(({ parts }) => parts.some((part) => part.kind === 'overpayment')),
    ).toBe(false)

    const credit = { invoiceId: invoice.id, chosen: 'all', reason: 'fout' } as const
    expect(word(await world.perform(creditInvoice, world.greet, credit, newId()))).toBe('ok')
    const [row] = await world.sql(`select number from invoice where credits_id = $1`, [invoice.id])
    const [owed] = await bank.receive(pay('-121,00', `Creditfactuur ${row!['number'] as string}`, theirs))
    const [forCredit] = await proposalsFor(owed!)
    expect(forCredit).toMatchObject({ confidence: 100, parts: [on(invoice, '-121,00')] })
    expect(kinds(forCredit)).toEqual(['credit-note-in-text', 'amount-equals', 'name-alike', 'iban-seen'])
    await bank.match(owed!, (await proposalsFor(owed!))[0]!.parts)
    await bank.match(again!, [{ kind: 'account', amount: euro('-52,12'), account: '4900' }])
  })

  test('a direct debit or payment that comes back undoes what it was', async () => {
    const invoice = await bank.issued(zon, '44,00')
    const known = { endToEndId: 'E2E-44', bankReference: 'B44' }
    const [paid] = await bank.receive(pay('60,00', invoice.number, known))
    await bank.match(paid!, (await proposalsFor(paid!))[0]!.parts)
    const [back] = await bank.receive(
      pay('-60,00', 'terug', { ...known, bankReference: 'B45', reversal: true }),
    )
    const [best] = await proposalsFor(back!)
    expect(best!.parts).toEqual([
      on(invoice, '-53,24'),
      { kind: 'overpayment', amount: euro('-6,76'), invoiceId: invoice.id },
    ])
    expect(word(await bank.match(back!, best!.parts))).toBe('ok')
    expect((await bank.invoice(invoice.id)).paid).toBe(0n)
  })

  test('a line that takes back another that waits: both point at each other', async () => {
    const known = {
      endToEndId: 'E2E-55',
      counterpartyName: 'Onbekend',
      counterpartyIban: 'NL20INGB0001234567',
    }
    const [one, two] = await bank.receive(
      pay('66,66', 'proef', known),
      pay('-66,66', 'proef', { ...known, reversal: true }),
    )
    expect(kinds((await proposalsFor(two!))[0])).toEqual(['takes-back'])
    expect((await proposalsFor(two!))[0]!.parts).toEqual([
      { kind: 'account', amount: euro('-66,66'), account: '1290' },
    ])
    expect(word(await bank.match(two!, (await proposalsFor(two!))[0]!.parts))).toBe('ok')
    expect(word(await bank.match(one!, [{ kind: 'account', amount: euro('66,66'), account: '1290' }]))).toBe(
      'ok',
    )
    expect(await bank.balanceIs('suspense')).toBe('0.00')
  })

  test('money out: the receipt of that amount; and what the account was the last time', async () => {
    const receipt = {
      name: 'bon.pdf',
      mediaType: 'application/pdf',
      content: Buffer.from('%PDF bon'),
    } as const
    const cost = {
      memberId: world.anna.memberId,
      supplier: 'Hornbach',
      description: 'verf',
      spentOn: day('2026-03-10'),
      paidBy: 'cooperative',
      sure: [...CONCERNS],
    } as const
    const booked = await world.perform(
      enterCost,
      world.greet,
      { ...cost, total: euro('24,20'), vat: euro('4,20'), receipt },
      newId(),
    )
    if (!booked.ok) throw new Error(booked.reason)
    const rent = { counterpartyName: 'Woningstichting', counterpartyIban: 'NL39RABO0300065264' }
    const [shop, first] = await bank.receive(
      pay('-24,20', 'HORNBACH APELDOORN', { counterpartyName: undefined, counterpartyIban: undefined }),
      pay('-350,00', 'huur', rent),
    )
    const [best] = await proposalsFor(shop!)
    expect(best).toMatchObject({
      confidence: 90,
      parts: [{ kind: 'job-cost', amount: euro('-24,20'), costId: booked.value }],
    })
    expect(word(await bank.match(shop!, best!.parts))).toBe('ok')
    expect(await bank.balanceIs('creditors')).toBe('0.00')
    await bank.match(first!, [{ kind: 'account', amount: euro('-350,00'), account: '4000' }])
    const [next] = await bank.receive(pay('-352,00', 'huur april', rent))
    expect((await proposalsFor(next!))[0]).toMatchObject({
      confidence: 85,
      parts: [{ kind: 'account', account: '4000' }],
    })
  })
})

describe('confirming all', () => {
  test('books what is sure and nothing else, and one refusal does not stop the others', async () => {
    const invoices = [
      await bank.issued(zon, '31,00'),
      await bank.issued(zon, '32,00'),
      await bank.issued(zon, '33,00'),
    ]
    const lines = await bank.receive(
      pay('37,51', invoices[0]!.number),
      pay('38,72', invoices[1]!.number),
      pay('39,93', 'van ons', { counterpartyIban: undefined }),
    )
    const before = (await bank.toDo()).length
    const done = await everything()
    expect(done).toMatchObject({ confirmed: 2, refused: [] })
    const left = (await bank.toDo()).map((line) => line.id)
    expect(left).toHaveLength(before - 2)
    expect(left).toContain(lines[2]!.id)
    expect(await everything()).toMatchObject({ confirmed: 0 })
  })

  test('never touches what a person decided, nor does a new import', async () => {
    const invoice = await bank.issued(zon, '51,00')
    const statement = bank.statement([pay('61,71', invoice.number)])
    await bank.imports(bank.file(statement))
    const [line] = (await bank.toDo()).filter((one) => one.text === invoice.number)
    await bank.match(line!, [{ kind: 'account', amount: euro('61,71'), account: '8700' }])
    await bank.imports(bank.file(statement))
    await everything()
    expect((await bank.invoice(invoice.id)).paid).toBe(0n)
  })
})
