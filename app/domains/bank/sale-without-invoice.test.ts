import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { webOf } from '../../../test/world-web.ts'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { balanceOf } from '../books/index.ts'
import { agreeWithInvoice, issueInvoice, lateInvoices } from '../sales/index.ts'
import type { BankLine } from './bank-line.db.ts'
import { bankIn, euro, word, type Bank } from './fixtures/bank-world.fixture.ts'
import { proposeLines } from './propose-lines.ts'
import { bankRoutes } from './routes.ts'
import { writeDownSale } from './write-down-sale.ts'

let world: World
let bank: Bank
let line: BankLine
let invoiceId: Id<'invoice'>

beforeAll(async () => {
  world = await smallWorld()
  world.setNow('2026-03-20T10:00:00Z')
  bank = await bankIn(world)
  const [came] = await bank.receive({
    amount: euro('112,00'),
    text: 'Kerstmarkt 14 maart',
    counterpartyName: 'Pinautomaat',
    counterpartyIban: undefined,
  })
  line = came!
})
afterAll(() => world.close())

const sale = () => ({
  lineId: line.id as Id<'bank-line'> | null,
  memberId: world.anna.memberId,
  businessId: world.anna.businessId,
  soldOn: day('2026-03-14'),
  total: euro('112,00'),
  vatCode: 'high' as const,
  description: '14 kaarsen op de markt',
})
const writeDown = (more = {}, by = world.greet) =>
  world.perform(writeDownSale, by, { ...sale(), ...more }, newId())
const proposals = async () => {
  const { lines } = await world.database.read(world.greet, (tx) => proposeLines(tx, world.cooperativeId))
  return lines.find((one) => one.line.id === line.id)?.proposals ?? []
}

describe('money of a sale without an invoice', () => {
  test('is not more than came in, nor of a day to come, and a member writes none down', async () => {
    expect(word(await writeDown({ total: euro('112,01') }))).toBe('sale-more-than-line')
    expect(word(await writeDown({ soldOn: day('2026-03-21') }))).toBe('day-in-future')
    expect(word(await writeDown({ businessId: world.piet.businessId }))).toBe('business-not-yours')
    expect(word(await writeDown({}, world.anna as never))).toBe('not-permitted')
  })

  test('waits for a yes of the member: nobody credits a pot alone', async () => {
    const written = await writeDown()
    expect(word(written)).toBe('ok')
    invoiceId = (written.ok ? written.value : '') as Id<'invoice'>
    expect(word(await writeDown({ total: euro('0,01') }))).toBe('sale-more-than-line')
    expect((await proposals())[0]?.confidence ?? 0).toBeLessThan(100)
    const alone = await world.perform(issueInvoice, world.greet, { invoiceId, revision: 1 }, newId())
    expect(word(alone)).toBe('own-content')
    const web = await webOf(world, bankRoutes)
    const { html } = await web.get(world.greet, `/gildehuis/bank/${line.id}`)
    expect(html).toContain('14 kaarsen op de markt, € 112,00. Wacht op een ja')
  })

  test('has a number without an address, also above € 100, and the line knows it without doubt', async () => {
    const yes = { invoiceId, revision: 1, memberId: world.anna.memberId }
    expect(word(await world.perform(agreeWithInvoice, world.anna, yes, newId()))).toBe('ok')
    expect(word(await world.perform(issueInvoice, world.greet, { invoiceId, revision: 1 }, newId()))).toBe(
      'ok',
    )
    const [best] = await proposals()
    expect(best).toMatchObject({
      confidence: 100,
      parts: [{ kind: 'invoice', amount: euro('112,00'), invoiceId }],
      reasons: [{ kind: 'sale-written-down' }],
    })
  })

  test('is turnover with VAT, shared out to the member as any other', async () => {
    const pot = () => bank.balanceIs('member-pots', world.anna.memberId)
    const before = await pot()
    expect(word(await bank.match(line, (await proposals())[0]!.parts))).toBe('ok')
    expect(await bank.balanceIs('vat-high')).toBe('-19.44')
    expect(await bank.balanceIs('turnover')).toBe('-92.56')
    expect(await bank.balanceIs('debtors')).toBe('0.00')
    expect(await pot()).not.toBe(before)
    expect((await bank.invoice(invoiceId)).workedFrom).toBe('2026-03-14')
  })
})

describe('cash', () => {
  test('stays open until it is on the bank, and nobody without a name gets a reminder', async () => {
    const written = await writeDown({ lineId: null, total: euro('25,00') })
    const id = (written.ok ? written.value : '') as Id<'invoice'>
    const yes = { invoiceId: id, revision: 1, memberId: world.anna.memberId }
    expect(word(await world.perform(agreeWithInvoice, world.anna, yes, newId()))).toBe('ok')
    expect(word(await world.perform(issueInvoice, world.piet, { invoiceId: id, revision: 1 }, newId()))).toBe(
      'ok',
    )
    expect(await as(world, world.greet, (tx) => balanceOf(tx, world.cooperativeId, 'debtors'))).toBe(2500n)
    const late = await world.database.read(world.greet, (tx) =>
      lateInvoices(tx, world.cooperativeId, day('2026-12-01')),
    )
    expect(late).toEqual([])
  })
  test('the page asks whose, how much, which VAT, what and when', async () => {
    const web = await webOf(world, bankRoutes)
    const { html, status } = await web.get(world.greet, '/gildehuis/bank/verkoop')
    expect(status).toBe(200)
    expect(html).toContain('Contant geld hoort op de rekening van de coöperatie.')
    expect((await web.post(world.greet, '/gildehuis/bank/verkoop', {})).status).toBe(422)
    const typed = {
      who: `${world.anna.memberId} ${world.anna.businessId}`,
      total: '12,50',
      vatCode: 'low',
      description: 'Taart',
      soldOnDay: '15',
      soldOnMonth: '3',
      soldOnYear: '2026',
    }
    expect((await web.post(world.greet, '/gildehuis/bank/verkoop', typed)).to).toContain(
      '/gildehuis/facturen/',
    )
    expect((await web.get(world.greet, `/gildehuis/bank/verkoop?regel=${line.id}`)).status).toBe(404)
    expect((await web.get(world.anna, '/gildehuis/bank/verkoop')).status).toBe(403)
  })
})
