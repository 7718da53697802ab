/** What is still to be paid adds up to the account of creditors, and each piece has a way out. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { runChecks } from '../../platform/integrity.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { parseEuro, sum, toDecimal } from '../../values/money.ts'
import { balanceOf, postMemorial } from '../books/index.ts'
import { dueNow } from '../payments/load-due.ts'
import { enterCost, CONCERNS, costById, reverseCost, supplierInvoiceById } from '../spending/index.ts'
import { approveSupplierInvoice } from '../spending/approve-supplier-invoice.ts'
import { payCostToSupplier } from '../spending/pay-cost-to-supplier.ts'
import { spendingRoutes } from '../spending/routes.ts'
import { sayMemberPaid } from '../spending/say-member-paid.ts'
import { creditorsNow } from './pages/creditors-page.tsx'
import { bankRoutes } from './routes.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  world.setNow('2026-03-20T10:00:00Z')
  web = await webOf(world, [...bankRoutes, ...spendingRoutes])
})
afterAll(() => world.close())

const euro = (text: string) => parseEuro(text)!
const word = (result: { ok: boolean; reason?: string }) => (result.ok ? 'ok' : result.reason)
let receipts = 0
const booked = (total: string, more: object = {}) =>
  must(
    world.perform(
      enterCost,
      world.greet,
      {
        memberId: world.anna.memberId,
        supplier: `Winkel ${++receipts}`,
        description: 'verf',
        spentOn: day('2026-03-10'),
        total: euro(total),
        vat: 0n,
        paidBy: 'cooperative',
        sure: CONCERNS,
        receipt: {
          name: 'bon.pdf',
          mediaType: 'application/pdf' as const,
          content: Buffer.from(`%PDF open ${receipts}`),
        },
        ...more,
      },
      newId(),
    ),
  )
const now = () => world.database.read(world.greet, (tx) => creditorsNow(tx, world.cooperativeId))
const cost = (id: Id<'cost'>) =>
  world.database.read(world.greet, (tx) => costById(tx, world.cooperativeId, id))
const owed = (memberId: Id<'member'>) =>
  world.database.read(world.greet, (tx) => balanceOf(tx, world.cooperativeId, 'owed-to-members', memberId))
const added = { added: { name: 'Hornbach', kvk: '', vatNumber: '', iban: 'NL91ABNA0417164300' } }
const pay = (costId: Id<'cost'>, more: object = {}) =>
  world.perform(
    payCostToSupplier,
    world.greet,
    { costId, supplier: added, number: `B-${++receipts}`, dueOn: day('2026-04-01'), ...more },
    newId(),
  )

async function addsUp(): Promise<string> {
  const { total, invoices, costs, byHand } = await now()
  const pieces = [
    ...invoices.map(({ open }) => open),
    ...costs.map((one) => one.total - one.paid),
    ...byHand.map(({ amount }) => amount),
  ]
  expect(sum(pieces)).toBe(total)
  const balance = await world.database.read(world.greet, (tx) =>
    balanceOf(tx, world.cooperativeId, 'creditors'),
  )
  expect(total).toBe(-balance)
  expect(await runChecks(world.ownerUrl)).toEqual([])
  return toDecimal(total)
}

test('the member had paid: the debt moves from the shop to the member, and taking it back clears both', async () => {
  const id = await booked('40,00')
  expect(await addsUp()).toBe('40.00')
  expect(word(await world.perform(sayMemberPaid, world.anna, { costId: id }, newId()))).toBe('not-permitted')
  const sent = await web.post(world.greet, `/gildehuis/kosten/${id}/voorgeschoten`, {})
  expect(sent.to).toBe(`/gildehuis/kosten/${id}?voorgeschoten`)
  expect((await cost(id))!.paidBy).toBe('member')
  expect([await addsUp(), toDecimal(await owed(world.anna.memberId))]).toEqual(['0.00', '-40.00'])
  expect(word(await world.perform(sayMemberPaid, world.greet, { costId: id }, newId()))).toBe(
    'cost-not-owed-to-shop',
  )
  await must(world.perform(reverseCost, world.greet, { costId: id, reason: 'dubbel' }, newId()))
  expect([await addsUp(), await owed(world.anna.memberId)]).toEqual(['0.00', 0n])
})

test('nobody says so of their own cost', async () => {
  const id = await booked('10,00', { memberId: world.piet.memberId })
  expect(word(await world.perform(sayMemberPaid, world.piet, { costId: id }, newId()))).toBe('own-cost')
  await must(world.perform(reverseCost, world.greet, { costId: id, reason: 'klaar' }, newId()))
})

test('we still pay: it becomes an invoice of a supplier and is due, with nothing booked twice', async () => {
  const id = await booked('60,00')
  const invoiceId = await must(pay(id))
  const invoice = await world.database.read(world.greet, (tx) =>
    supplierInvoiceById(tx, world.cooperativeId, invoiceId),
  )
  expect(invoice!.entryId).toBe((await cost(id))!.entryId)
  const due = await world.database.read(world.greet, (tx) => dueNow(tx, world.cooperativeId, world.clock()))
  expect(due.map(({ payable, amount }) => [payable.payee?.name, toDecimal(amount)])).toContainEqual([
    'Hornbach',
    '60.00',
  ])
  expect(await addsUp()).toBe('60.00')
  expect(word(await pay(id))).toBe('cost-of-supplier')
  expect(word(await world.perform(sayMemberPaid, world.greet, { costId: id }, newId()))).toBe(
    'cost-of-supplier',
  )
})

test('above the limit another says yes before it is due', async () => {
  await world.sql(
    `insert into spending_limit (cooperative_id, two_people_above, set_by, set_at) values ($1, 5000, $2, now())`,
    [world.cooperativeId, world.bea.personId],
  )
  const id = await booked('50,00')
  await world.sql('update spending_limit set two_people_above = 4000')
  const supplier = { added: { ...added.added, name: 'Praxis' } }
  const invoiceId = await must(pay(id, { supplier }))
  expect(await addsUp()).toBe('110.00')
  const yes = (actor: World['greet'] | World['piet']) =>
    world.perform(approveSupplierInvoice, actor, { invoiceId }, newId())
  expect(word(await yes(world.greet))).toBe('asked-by-you')
  expect(word(await yes(world.piet))).toBe('ok')
  expect(await addsUp()).toBe('110.00')
})

test('what is booked by hand stands there too, and the page leads to each piece', async () => {
  const lines = [
    { account: '4000', memberId: null, debit: euro('25,00'), credit: 0n },
    { account: '1600', memberId: null, debit: 0n, credit: euro('25,00') },
  ]
  const entry = { book: 'memorial' as const, countsOn: day('2026-03-15'), description: 'huur', lines }
  const entryId = await must(world.perform(postMemorial, world.greet, entry, newId()))
  const open = await booked('5,00')
  const { total, byHand } = await now()
  expect([toDecimal(total), byHand.map(({ amount }) => toDecimal(amount))]).toEqual(['140.00', ['25.00']])
  const page = await web.get(world.greet, '/gildehuis/boeken/te-betalen')
  for (const href of [`/boeken/${entryId}`, `/kosten/${open}`]) expect(page.html).toContain(href)
  expect(page.html.replaceAll('\u00a0', ' ')).toContain('Samen € 140,00.')
  const form = await web.get(world.greet, `/gildehuis/kosten/${open}/betalen`)
  expect(form.html).toContain('Betaalbaar maken')
  const wrong = await web.post(world.greet, `/gildehuis/kosten/${open}/betalen`, { supplier: 'new' })
  expect(wrong.status).toBe(422)
  expect((await web.get(world.anna, '/gildehuis/boeken/te-betalen')).status).toBe(403)
})
