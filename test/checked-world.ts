import { createHash } from 'node:crypto'
import { enterCost, CONCERNS } from '../app/domains/spending/index.ts'
import { post } from '../app/domains/books/index.ts'
import type { Posted } from '../app/domains/books/post.ts'
import { movePot, shareOutEarnings } from '../app/domains/pots/index.ts'
import { day } from '../app/values/day.ts'
import { newId } from './new-id.ts'
import type { Id } from '../app/values/id.ts'
import type { Cents } from '../app/values/money.ts'
import { draftIn } from './draft-in.ts'
import { as, smallWorld, type World } from './world.ts'

/**
 * The small world with one of each thing that `gilde check` looks at: an invoice that was issued, paid, matched with a
 * bank line and shared out, paid too much on, a pot that was spent from, and a cost that was paid.
 */
export async function checkedWorld(): Promise<World> {
  const world = await smallWorld()
  const bankAccount = newId()
  await world.sql(`insert into bank_account values ($1, $2, 'NL91ABNA0417164300', '', '1100')`, [
    world.cooperativeId,
    bankAccount,
  ])
  await paidInvoice(world, bankAccount)
  await spentFromPot(world)
  await paidCost(world, bankAccount)
  return world
}

type Lines = Parameters<typeof post>[2]['lines']

/** An entry of the bank, or of sales. */
function posted(world: World, lines: Lines, book: 'sales' | 'bank' = 'bank'): Promise<Posted> {
  const entry = { book, countsOn: day('2026-03-10'), description: 'boeking', lines }
  return as<Posted>(world, world.greet, (tx) => post(tx, world.greet, entry, world.clock(), newId()))
}

/** An invoice of 121.00 that was issued, paid, matched with a bank line and shared out; and 5.00 too much. */
async function paidInvoice(world: World, bankAccount: string) {
  const { anna, greet } = world
  const invoiceId = await draftIn(world, anna)
  const now = world.clock()
  const issued = await posted(
    world,
    [
      { account: 'debtors', amount: 12100n, invoiceId },
      { account: 'turnover', amount: -10000n, memberId: anna.memberId, invoiceId },
      { account: 'vat-high', amount: -2100n, invoiceId },
    ],
    'sales',
  )
  const paid = await posted(world, [
    { account: 'bank', amount: 12100n },
    { account: 'debtors', amount: -12100n, invoiceId },
  ])
  const tooMuch = await posted(world, [
    { account: 'bank', amount: 500n },
    { account: 'overpayments', amount: -500n, invoiceId },
  ])
  await storedInvoice(world, invoiceId, issued.id, paid.id)
  const of = { invoiceId }
  await matchedLine(world, bankAccount, paid.id, { ...of, kind: 'invoice', amount: 12100n, account: '1200' })
  await matchedLine(world, bankAccount, tooMuch.id, {
    ...of,
    kind: 'overpayment',
    amount: 500n,
    account: '1250',
  })
  const toShare = {
    memberId: anna.memberId,
    turnover: 10000n,
    jobCosts: 0n,
    countsOn: day('2026-03-10'),
    cause: 'payment',
    invoiceId,
  } as const
  await as(world, greet, (tx) => shareOutEarnings(tx, greet, toShare, now, newId()))
}

/** The draft issued, with its one settlement, as it stands after `issued` and `paid`. */
async function storedInvoice(world: World, invoiceId: Id<'invoice'>, issued: Id<'entry'>, paid: Id<'entry'>) {
  const coop = world.cooperativeId
  const file = await storedFile(world, 'Factuur 2026-0001.pdf')
  await world.sql(
    `insert into invoice_line values ($1, $2, 1, 'Schilderwerk', 1000, '', 10000, 'high', 10000, 10000, null)`,
    [coop, invoiceId],
  )
  await world.sql(`insert into invoice_vat values ($1, $2, 'high', 2100, 10000, 2100)`, [coop, invoiceId])
  await world.sql(
    `update invoice set state = 'issued', number = '2026-0001', number_year = 2026, number_in_year = 1,
      issued_on = '2026-03-10',
      due_on = '2026-03-24', vat_mode = 'normal', share_on = 'payment', seller = '{}', buyer = '{}',
        link_token = 'abc', entry_id = $3, document_id = $4,
      paid = 12100, shared_net = 10000, submitted_by = drafted_by, approved_by = $5
      where cooperative_id = $1 and id = $2`,
    [coop, invoiceId, issued, file, world.greet.personId],
  )
  await world.sql('update invoice_share set shared_net = 10000 where cooperative_id = $1', [coop])
  await world.sql(`insert into invoice_counter values ($1, 2026, 2)`, [coop])
  await world.sql(
    `insert into settlement values ($1, $2, $3, 'payment', 12100, 0, '2026-03-10', $4, null, now())`,
    [coop, newId(), invoiceId, paid],
  )
}

/** A purchase of 40.00 out of a pot. */
async function spentFromPot({ greet, anna, clock, ...world }: World) {
  const entry = { id: newId<'entry'>(), countsOn: day('2026-03-10') }
  const move = {
    kind: 'spent',
    memberId: anna.memberId,
    amount: 4000n,
    purpose: 'investment',
    what: 'Bouwmaat',
  } as const
  await world.database.write(
    greet,
    async (tx) => {
      const out = await movePot(tx, greet, move, entry, clock())
      if (!out.ok) throw new Error(out.reason)
      // No line of the bank here, so not on the bank: what the books say is there is what the statements say.
      const lines = [out.value, { account: 'suspense', amount: -4000n } as const]
      const { countsOn } = entry
      await post(
        tx,
        greet,
        { book: 'bank', countsOn, description: 'boor', lines },
        clock(),
        newId(),
        entry.id,
      )
    },
    () => true,
  )
}

/** A cost of 10.00 without VAT, paid by the bank. */
async function paidCost(world: World, bankAccount: string) {
  const cost = {
    memberId: world.anna.memberId,
    supplier: 'Hornbach',
    description: 'verf',
    spentOn: day('2026-03-12'),
    total: 1000n,
    vat: 0n,
    paidBy: 'cooperative' as const,
    sure: [...CONCERNS],
    receipt: { name: 'bon.pdf', mediaType: 'application/pdf' as const, content: Buffer.from('%PDF bon') },
  }
  const booked = await world.perform(enterCost, world.greet, cost, newId())
  if (!booked.ok) throw new Error(booked.reason)
  const paid = await posted(world, [
    { account: 'creditors', amount: 1000n },
    { account: 'bank', amount: -1000n },
  ])
  await world.sql('update job_cost set paid = total where id = $1', [booked.value])
  const part = { kind: 'job-cost', amount: -1000n, account: '1600', costId: booked.value } as const
  await matchedLine(world, bankAccount, paid.id, part)
}

type MatchedPart = {
  readonly kind: 'invoice' | 'overpayment' | 'job-cost'
  readonly amount: Cents
  readonly account: string
  readonly invoiceId?: Id<'invoice'>
  readonly costId?: Id<'cost'>
}

/** A statement of one line that was decided to be one thing. */
async function matchedLine(world: World, bankAccount: string, entry: Id<'entry'>, part: MatchedPart) {
  const [statement, line, match] = [newId(), newId(), newId()]
  const coop = world.cooperativeId
  await world.sql(
    `insert into bank_statement
     select $1, $2, $3, $4, '1', 'mt940', b.before, b.before + $5::bigint, null, null, 1, 1, now(), null
     from (select coalesce(sum(amount), 0)::bigint as before from bank_line where bank_account_id = $3) b`,
    [coop, statement, bankAccount, await storedFile(world, 'bank.sta'), part.amount],
  )
  await world.sql(
    `insert into bank_line (cooperative_id, id, bank_account_id, statement_id, position, fingerprint,
      booked_on, amount, raw)
    values ($1, $2, $3, $4, 1, $5, '2026-03-10', $6, '')`,
    [coop, line, bankAccount, statement, line, part.amount],
  )
  await world.sql(
    `insert into bank_match (cooperative_id, id, line_id, entry_id, decided_at) values ($1, $2, $3, $4, now())`,
    [coop, match, line, entry],
  )
  await world.sql(`insert into bank_allocation values ($1, $2, 1, $3, $4, $5, $6, null, $7)`, [
    coop,
    match,
    part.kind,
    part.amount,
    part.invoiceId ?? null,
    part.costId ?? null,
    part.account,
  ])
}

export async function storedFile(world: World, name: string) {
  const id = newId()
  const content = Buffer.from(name)
  const sha256 = createHash('sha256').update(content).digest()
  await world.sql(`insert into file values ($1, $2, $3, 'text/plain', $4, $5, $6, now())`, [
    world.cooperativeId,
    id,
    name,
    content.length,
    sha256,
    content,
  ])
  return id
}
