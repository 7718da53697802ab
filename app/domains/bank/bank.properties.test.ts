import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { runChecks } from '../../platform/integrity.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { creditInvoice, type Issued } from '../sales/index.ts'
import type { BankLine } from './bank-line.db.ts'
import { bankIn, type Bank } from './fixtures/bank-world.fixture.ts'
import type { LinePart } from './line-parts.ts'

let world: World
let bank: Bank
let zon: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  bank = await bankIn(world)
  zon = await bank.customer('Bakkerij De Zon')
})
afterAll(() => world.close())

/** What can happen, in any order; much of it will be refused, and then nothing may have changed. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('match' as const),
    line: fc.nat(5),
    invoice: fc.nat(2),
    part: fc.integer({ min: 1, max: 100 }),
    rest: fc.constantFrom('overpayment', 'account'),
  }),
  fc.record({ kind: fc.constant('undo' as const), which: fc.nat(9) }),
  fc.record({ kind: fc.constant('credit' as const), invoice: fc.nat(2) }),
)

/** The rules that hold whatever happened, each counting what breaks it. In cents. */
const RULES = `
  select
    (select coalesce(sum(l.amount), 0) from journal_line l join account a using (cooperative_id)
      where a.code = l.account and a.purpose = 'bank')
      - (select coalesce(sum(b.amount), 0) from bank_line b join bank_match m on m.line_id = b.id
        and m.undone_at is null) as bank,
    (select coalesce(sum(l.amount), 0) from journal_line l join account a using (cooperative_id)
      where a.code = l.account and a.purpose = 'debtors')
      - (select coalesce(sum(open), 0) from invoice) as debtors,
    (select coalesce(sum(l.amount), 0) from journal_line l join account a using (cooperative_id)
      where a.code = l.account and a.purpose = 'overpayments')
      + (select coalesce(sum(p.amount), 0) from bank_allocation p
        join bank_match m on m.id = p.match_id and m.undone_at is null where p.kind = 'overpayment') as overpayments,
    (select count(*) from bank_match m join bank_line b on b.id = m.line_id
      where b.amount <> (select sum(p.amount) from bank_allocation p where p.match_id = m.id)) as parts,
    (select count(*) from invoice i where i.kind = 'invoice' and i.paid <> (
      select coalesce(sum(s.amount), 0) from settlement s where s.invoice_id = i.id and s.cause <> 'credit')) as paid,
    (select count(*) from invoice i where i.kind = 'invoice' and i.paid <> (
      select coalesce(sum(p.amount), 0) from bank_allocation p join bank_match m on m.id = p.match_id
        and m.undone_at is null
      where p.kind = 'invoice' and p.invoice_id = i.id)) as allocated,
    (select count(*) from invoice i where i.shared_net <> (select coalesce(sum(s.turnover), 0)
      from sharing s where s.invoice_id = i.id)) as shared,
    (select coalesce(sum(amount), 0) from journal_line) as balance`

test('any sequence of matching, undoing and crediting: everything agrees to the cent', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const invoices = [
        await bank.issued(zon, '100,00'),
        await bank.issued(zon, '33,33'),
        await bank.issued(zon, '0,07'),
      ]
      const amounts = [12100n, 5000n, -4033n, -12100n, 1n, 16133n]
      const lines = await bank.receive(...amounts.map((amount) => ({ amount, text: newId() })))
      const done: Id<'match'>[] = []
      for (const one of steps) await take(one, lines, invoices, done)
      const [found] = await world.sql(RULES)
      expect(Object.fromEntries(Object.entries(found!).map(([rule, off]) => [rule, Number(off)]))).toEqual({
        bank: 0,
        debtors: 0,
        overpayments: 0,
        parts: 0,
        paid: 0,
        allocated: 0,
        shared: 0,
        balance: 0,
      })
    }),
    { numRuns: 12 },
  )
  // No job makes papers here.
  const findings = (await runChecks(world.ownerUrl)).filter(({ check }) => check !== 'documents-exist')
  expect(findings).toEqual([])
}, 60_000)

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

async function take(
  one: Step,
  lines: readonly BankLine[],
  invoices: readonly Issued[],
  done: Id<'match'>[],
): Promise<void> {
  if (one.kind === 'undo') {
    const matchId = done[one.which]
    if (matchId) await bank.undo(matchId)
    return
  }
  const { id: invoiceId } = invoices[one.invoice]!
  if (one.kind === 'credit') {
    await world.perform(creditInvoice, world.greet, { invoiceId, chosen: 'all', reason: 'proef' }, newId())
    return
  }
  const line = lines[one.line]!
  const amount = (line.amount * BigInt(one.part)) / 100n
  const left = line.amount - amount
  const rest: LinePart =
    one.rest === 'account'
      ? { kind: 'account', amount: left, account: '1290' }
      : { kind: 'overpayment', amount: left, invoiceId }
  const parts: LinePart[] = [{ kind: 'invoice', amount, invoiceId }, rest]
  const matched = await bank.match(
    line,
    parts.filter((part) => part.amount !== 0n),
  )
  if (matched.ok) done.push(matched.value)
}
