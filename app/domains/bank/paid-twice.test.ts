import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import type { BankLine } from './bank-line.db.ts'
import { bankIn, euro, on, word, ZON_IBAN, type Bank } from './fixtures/bank-world.fixture.ts'
import { proposeLines } from './propose-lines.ts'

let world: World
let bank: Bank
beforeAll(async () => {
  world = await smallWorld()
  world.setNow('2026-03-20T10:00:00Z')
  bank = await bankIn(world)
})
afterAll(() => world.close())

const best = async (line: BankLine) => {
  const { lines } = await world.database.read(world.greet, (tx) => proposeLines(tx, world.cooperativeId))
  return lines.find((one) => one.line.id === line.id)?.proposals[0]
}

test('an invoice paid twice: the second is proposed as too much, before and after the first is booked', async () => {
  const invoice = await bank.issued(await bank.customer('Bakkerij De Zon'), '64,00')
  const paid = { amount: euro('77,44'), counterpartyName: 'Bakkerij De Zon', counterpartyIban: ZON_IBAN }
  const [first, second] = await bank.receive(
    { ...paid, text: invoice.number },
    { ...paid, text: `nog eens ${invoice.number}` },
  )
  const over = { kind: 'overpayment', amount: euro('77,44'), invoiceId: invoice.id } as const
  expect(await best(first!)).toMatchObject({ confidence: 100, parts: [on(invoice, '77,44')] })
  const before = await best(second!)
  expect(before).toMatchObject({ confidence: 70, parts: [over] })
  expect(before!.reasons.map(({ kind }) => kind)).toContain('paid-by-other-line')
  expect(word(await bank.match(first!, [on(invoice, '77,44')]))).toBe('ok')
  const after = await best(second!)
  expect(after).toMatchObject({ confidence: 70, parts: [over] })
  expect(after!.reasons.map(({ kind }) => kind)).toContain('nothing-open')
  expect(word(await bank.match(second!, after!.parts))).toBe('ok')
  expect(await bank.balanceIs('overpayments')).toBe('-77.44')
})
