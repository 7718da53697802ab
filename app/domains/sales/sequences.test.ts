import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { addDays, day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sharingTarget } from './due-to-share.ts'
import { creditInvoice, type VatCode } from './index.ts'
import type { Line } from './totals.ts'
import { commandId, customerOfMember, issuedOf, pay, standing } from './sales-play.fixture.ts'

/** Whatever happens in whichever order, the books, the invoices and the pots say the same. */

let world: World
let zon: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  zon = await customerOfMember(world, world.anna, { vatNumber: 'DE123456789' })
})
afterAll(() => world.close())

const someLine: fc.Arbitrary<Line> = fc.record({
  description: fc.constant('werk'),
  quantity: fc.bigInt({ min: 1n, max: 9000n }),
  unit: fc.constant(''),
  unitPrice: fc.bigInt({ min: 100n, max: 99_999n }),
  vatCode: fc.constantFrom<VatCode[]>('high', 'low', 'zero', 'exempt', 'reverse', 'eu-service'),
})
const step = fc.oneof(
  fc.record({
    kind: fc.constant('issue' as const),
    lines: fc.array(someLine, { minLength: 1, maxLength: 4 }),
    include: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('pay' as const),
    which: fc.nat(9),
    percent: fc.integer({ min: 1, max: 130 }),
  }),
  fc.record({
    kind: fc.constant('back' as const),
    which: fc.nat(9),
    percent: fc.integer({ min: 1, max: 130 }),
  }),
  fc.record({
    kind: fc.constant('credit' as const),
    which: fc.nat(9),
    line: fc.nat(3),
    percent: fc.integer({ min: 1, max: 110 }),
  }),
  fc.record({ kind: fc.constant('credit-all' as const), which: fc.nat(9) }),
)

test('any sequence of issuing, paying, paying back and crediting', { timeout: 60_000 }, async () => {
  let on = day('2026-04-01')
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const ids: Id<'invoice'>[] = []
      for (const one of steps) {
        on = addDays(on, 1)
        world.setNow(`${on}T10:00:00Z`)
        if (one.kind === 'issue' || ids.length === 0) ids.push(...(await issued(one)))
        else await happened(one, ids[one.which % ids.length]!)
      }
      await everythingAgrees()
    }),
    { numRuns: 15 },
  )
})

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

async function issued(one: Step): Promise<Id<'invoice'>[]> {
  if (one.kind !== 'issue') return []
  const more = { lines: one.lines, pricesIncludeVat: one.include }
  return [
    await issuedOf(world, world.anna, zon, more).catch((error: Error) => {
      // The only lines that come to nothing: a thousandth of a cheap hour.
      if (error.message !== 'total-zero') throw error
      return issuedOf(world, world.anna, zon)
    }),
  ]
}

/**
 * Refusals are part of the game: more than is open, more than is left. What they leave behind is checked
 * after.
 */
async function happened(one: Exclude<Step, { kind: 'issue' }>, id: Id<'invoice'>): Promise<void> {
  const invoice = await standing(world, id)
  const share = (amount: bigint) => (amount * BigInt('percent' in one ? one.percent : 100)) / 100n
  if (one.kind === 'pay' && share(invoice.open) > 0n)
    await pay(world, id, share(invoice.open), world.clock().today)
  if (one.kind === 'back' && share(invoice.paid) > 0n)
    await pay(world, id, -share(invoice.paid), world.clock().today)
  if (one.kind !== 'credit' && one.kind !== 'credit-all') return
  const line = one.kind === 'credit' ? one.line % invoice.lines.length : 0
  const chosen =
    one.kind === 'credit' ? [{ line: line + 1, quantity: share(invoice.lines[line]!.quantity) }] : 'all'
  await world.perform(creditInvoice, world.greet, { invoiceId: id, chosen, reason: '' }, commandId())
}

async function everythingAgrees(): Promise<void> {
  const [sums] = await world.sql(`
    with booked as (
      select l.amount, a.purpose from journal_line l
      join account a on a.cooperative_id = l.cooperative_id and a.code = l.account)
    select
      (select max(number_in_year) - count(*) from invoice where number is not null) as gaps,
      (select coalesce(sum(l.amount), 0) from booked l
        where l.purpose = 'debtors') - (select sum(open) from invoice where state = 'issued') as debtors,
      (select coalesce(sum(l.amount), 0) from booked l
        where l.purpose = 'turnover') + (select sum(net) from invoice where state = 'issued') as turnover,
      (select coalesce(sum(l.amount), 0) from booked l
        where l.purpose in ('vat-high', 'vat-low')) + (select sum(v.vat) from invoice_vat v) as vat,
      (select coalesce(sum(g.turnover), 0) from sharing g) - (select sum(shared_net) from invoice) as shared,
      (select coalesce(sum(amount), 0) from sharing_part)
        - (select coalesce(sum(shared_net), 0) from invoice) as parts,
      (select count(*) from invoice i where state = 'issued' and kind = 'invoice' and open <> total - (
        select coalesce(sum(amount), 0) from settlement s where s.invoice_id = i.id)) as settlements,
      (select count(*) from invoice i where state = 'issued' and kind = 'invoice' and credited_total <> - (
        select coalesce(sum(n.total), 0) from invoice n where n.credits_id = i.id)) as credits,
      (select count(*) from invoice
        where kind = 'invoice' and (credited_total > total or paid < 0)) as too_much`)
  const zeros = Object.fromEntries(Object.entries(sums!).map(([name, amount]) => [name, Number(amount)]))
  expect(zeros).toEqual({
    gaps: 0,
    debtors: 0,
    turnover: 0,
    vat: 0,
    shared: 0,
    parts: 0,
    settlements: 0,
    credits: 0,
    too_much: 0,
  })
  const rows = await world.sql(`select id from invoice where state = 'issued' and kind = 'invoice'`)
  for (const { id } of rows) {
    const invoice = await standing(world, id as Id<'invoice'>)
    expect(invoice.sharedNet).toBe(sharingTarget(invoice))
  }
}
