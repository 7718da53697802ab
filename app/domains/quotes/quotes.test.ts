import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import { changeDraft, invoiceById, issueInvoice, submitInvoice } from '../sales/index.ts'
import { acceptQuote } from './accept-quote.ts'
import { agreeWithQuote } from './agree-with-quote.ts'
import { askAboutQuote } from './ask-about-quote.ts'
import { changeQuote } from './change-quote.ts'
import { declineQuote } from './decline-quote.ts'
import { draftQuote } from './draft-quote.ts'
import { invoicePart } from './invoice-part.ts'
import {
  acceptedQuote,
  bakeryOf,
  quoteNow,
  reasonOf,
  sentQuote,
  submittedQuote,
  typedQuote,
  value,
} from './quotes-play.fixture.ts'
import { sendQuote } from './send-quote.ts'
import { setQuoteTerms } from './set-quote-terms.ts'
import { withdrawQuote } from './withdraw-quote.ts'

let world: World
let bakery: Id<'customer'>
beforeEach(async () => {
  world = await smallWorld()
  bakery = await bakeryOf(world, world.anna)
})
afterEach(() => world.close())

const send = (by: World['greet'], quoteId: Id<'quote'>, revision = 1) =>
  world.perform(sendQuote, by, { quoteId, revision }, newId())
const worked = { workedFrom: day('2026-04-06'), workedUntil: day('2026-04-10') }
const invoice = (quoteId: Id<'quote'>, part = 1) =>
  world.perform(invoicePart, world.anna, { quoteId, part, ...worked }, newId())

describe('sending', () => {
  test('gives numbers of their own series, and the days and terms of the co-operative', async () => {
    const settings = { validDays: 14, terms: 'Verf is inbegrepen.', minimumRate: 4000n }
    value(await world.perform(setQuoteTerms, world.bea, settings, newId()))
    const first = await submittedQuote(world, world.anna, bakery)
    const second = await submittedQuote(world, world.anna, bakery, { validDays: 3 })
    expect(value(await send(world.greet, first))).toBe('O-2026-0001')
    expect(value(await send(world.greet, second))).toBe('O-2026-0002')
    expect((await quoteNow(world, first)).sent).toMatchObject({
      on: '2026-03-29',
      validUntil: '2026-04-12',
      terms: 'Verf is inbegrepen.',
    })
    expect((await quoteNow(world, second)).sent!.validUntil).toBe('2026-04-01')
  })

  test('two people: nobody sends their own, nor what they wrote before the member says yes', async () => {
    const customer = await bakeryOf(world, world.piet)
    const own = await submittedQuote(world, world.piet, customer)
    expect(reasonOf(await send(world.piet, own))).toBe('own-quote')
    const typed = { ...typedQuote(world.anna, bakery), submit: true, replaces: null }
    const quoteId = value(await world.perform(draftQuote, world.greet, typed, newId()))
    expect(reasonOf(await send(world.greet, quoteId))).toBe('own-content')
    value(await world.perform(agreeWithQuote, world.anna, { quoteId, revision: 1 }, newId()))
    expect(value(await send(world.greet, quoteId))).toBe('O-2026-0001')
  })

  test('who betters what waits puts it forward anew, and what was seen must be what is there', async () => {
    const quoteId = await submittedQuote(world, world.anna, bakery)
    const better = {
      ...typedQuote(world.anna, bakery, { note: 'Tot snel' }),
      quoteId,
      revision: 1,
      submit: true,
    }
    value(await world.perform(changeQuote, world.greet, better, newId()))
    expect(reasonOf(await send(world.greet, quoteId, 1))).toBe('own-content')
    expect(reasonOf(await send(world.piet, quoteId, 1))).toBe('quote-changed')
    expect(value(await send(world.piet, quoteId, 2))).toBe('O-2026-0001')
  })

  test('by SQL neither: one person cannot send, and what was sent cannot change', async () => {
    const { quoteId } = await sentQuote(world, world.anna, bakery)
    await expect(
      world.database.write(
        world.greet,
        (tx) => sql`update quote set total = 1, net = 0, vat = 1 where id = ${quoteId}`.execute(tx),
        () => true,
      ),
    ).rejects.toThrow('never changes')
    await expect(
      world.database.write(
        world.greet,
        (tx) => sql`update quote set state = 'accepted' where id = ${quoteId}`.execute(tx),
        () => true,
      ),
    ).rejects.toThrow('never changes')
  })
})

describe('the answer of the customer', () => {
  test('is kept once with what it was said to, and its hash; both are told', async () => {
    const { quoteId, customer } = await sentQuote(world, world.anna, bakery)
    const both = await Promise.all(
      ['Zon', 'Maan'].map((name) => world.perform(acceptQuote, customer, { name }, newId())),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(reasonOf(await world.perform(acceptQuote, customer, { name: 'Ster' }, newId()))).toBe(
      'quote-answered',
    )
    const [kept] = await world.sql('select * from quote_answer where quote_id = $1', [quoteId])
    const copy = JSON.parse(String(kept!['copy'])) as {
      quote: { total: number }
      parts: unknown[]
      name: string
    }
    expect(copy).toMatchObject({ quote: { total: 121_000, number: 'O-2026-0001' }, name: kept!['name'] })
    expect(copy.parts).toHaveLength(1)
    const hash = createHash('sha256').update(String(kept!['copy'])).digest()
    expect(hash.equals(kept!['sha256'] as Buffer)).toBe(true)
    const jobs = await world.sql(
      `select payload from graphile_worker._private_jobs where payload ->> 'about' = 'accepted'`,
    )
    expect(jobs).toHaveLength(1)
    expect((await quoteNow(world, quoteId)).state).toBe('accepted')
  })

  test('asks for a name, and takes a no with its reason', async () => {
    const { quoteId, customer } = await sentQuote(world, world.anna, bakery)
    expect(reasonOf(await world.perform(acceptQuote, customer, { name: '  ' }, newId()))).toBe('name-missing')
    value(await world.perform(declineQuote, customer, { reason: 'Te duur' }, newId()))
    expect((await quoteNow(world, quoteId)).state).toBe('declined')
  })

  test('comes too late when it expired, was withdrawn, or there is a newer version', async () => {
    const accept = async (of: { customer: Parameters<typeof world.perform>[1] }) =>
      reasonOf(await world.perform(acceptQuote, of.customer as never, { name: 'Zon' }, newId()))
    const expired = await sentQuote(world, world.anna, bakery, { validDays: 3 })
    const withdrawn = await sentQuote(world, world.anna, bakery)
    value(await world.perform(withdrawQuote, world.anna, { quoteId: withdrawn.quoteId }, newId()))
    const older = await sentQuote(world, world.anna, bakery)
    const newer = { ...typedQuote(world.anna, bakery), submit: true, replaces: older.quoteId }
    const newerId = value(await world.perform(draftQuote, world.anna, newer, newId()))
    value(await send(world.greet, newerId))
    world.setNow('2026-04-01T10:00:00Z')
    expect((await quoteNow(world, expired.quoteId)).sent!.validUntil).toBe('2026-04-01')
    world.setNow('2026-04-02T10:00:00Z')
    expect(await accept(expired)).toBe('quote-expired')
    expect(await accept(withdrawn)).toBe('quote-withdrawn')
    expect(await accept(older)).toBe('quote-replaced')
  })

  test('opens nothing else: the link of a quote reads that quote and no invoice or other quote', async () => {
    const { customer, quoteId } = await sentQuote(world, world.anna, bakery)
    await sentQuote(world, world.anna, bakery)
    value(await world.perform(askAboutQuote, customer, { question: 'Met ladder?' }, newId()))
    const seen = await world.database.read(customer, async (tx) => ({
      quotes: (await sql<{ id: string }>`select id from quote`.execute(tx)).rows,
      customers: (await sql`select id from customer`.execute(tx)).rows,
      invoices: (await sql`select id from invoice`.execute(tx)).rows,
      notes: (await sql`select about_id from price_note`.execute(tx)).rows,
      said: (await sql<{ kind: string }>`select kind from quote_event`.execute(tx)).rows,
    }))
    expect(seen.quotes).toEqual([{ id: quoteId }])
    expect([seen.customers, seen.invoices, seen.notes]).toEqual([[], [], []])
    expect(seen.said.map(({ kind }) => kind)).toEqual(['question'])
  })
})

const STAGES = [
  { name: 'Begin', share: 3333, amount: null },
  { name: 'Gegrond', share: 3333, amount: null },
  { name: 'Klaar', share: null, amount: null },
]

describe('invoicing', () => {
  test('in stages: the drafts are together the quote, each once, and each names the quote', async () => {
    const lines = [
      { description: 'Gevel', quantity: 1000n, unit: '', unitPrice: 100_001n, vatCode: 'high' as const },
    ]
    const quoteId = await acceptedQuote(world, world.anna, bakery, { billing: STAGES, lines })
    const ids = [
      value(await invoice(quoteId, 1)),
      value(await invoice(quoteId, 2)),
      value(await invoice(quoteId, 3)),
    ]
    expect(reasonOf(await invoice(quoteId, 2))).toBe('part-invoiced')
    expect(reasonOf(await invoice(quoteId, 4))).toBe('part-not-found')
    const made = await world.database.read(world.greet, (tx) =>
      Promise.all(ids.map(async (id) => (await invoiceById(tx, world.cooperativeId, id))!)),
    )
    const quote = await quoteNow(world, quoteId)
    expect(sum(made.map(({ total }) => total))).toBe(quote.total)
    expect(sum(made.map(({ net }) => net))).toBe(quote.net)
    expect(made.map(({ note }) => note)).toEqual(
      Array(3).fill('Volgens offerte O-2026-0001 van 29 maart 2026.'),
    )
  })

  test('two at the same moment make one invoice', async () => {
    const quoteId = await acceptedQuote(world, world.anna, bakery)
    const both = await Promise.all([invoice(quoteId), invoice(quoteId)])
    expect(both.map(reasonOf).toSorted()).toEqual(['part-invoiced', undefined])
  })

  test('not before the yes, and not by somebody else', async () => {
    const { quoteId } = await sentQuote(world, world.anna, bakery)
    expect(reasonOf(await invoice(quoteId))).toBe('quote-not-accepted')
    const input = { quoteId, part: 1, ...worked }
    expect(reasonOf(await world.perform(invoicePart, world.stranger, input, newId()))).toBe('quote-not-found')
  })

  test('a draft that is thrown away can be made again', async () => {
    const quoteId = await acceptedQuote(world, world.anna, bakery)
    const invoiceId = value(await invoice(quoteId))
    await world.sql('delete from invoice where id = $1', [invoiceId])
    expect(value(await invoice(quoteId))).not.toBe(invoiceId)
  })

  test('never more than was agreed: not in the draft, nor when it is approved', async () => {
    const quoteId = await acceptedQuote(world, world.anna, bakery)
    const invoiceId = value(await invoice(quoteId))
    const { memberId, businessId, customerId } = await quoteNow(world, quoteId)
    const more = {
      invoiceId,
      revision: 1,
      submit: false,
      memberId,
      businessId,
      customerId,
      ...worked,
      pricesIncludeVat: false,
      reference: '',
      note: '',
      lines: [
        { description: 'Gevel', quantity: 1000n, unit: '', unitPrice: 100_001n, vatCode: 'high' as const },
      ],
    }
    expect(reasonOf(await world.perform(changeDraft, world.anna, more, newId()))).toBe('more-than-agreed')
    value(await world.perform(submitInvoice, world.anna, { invoiceId, revision: 1 }, newId()))
    await world.sql('update invoice set agreed_net = 1, agreed_total = 1 where id = $1', [invoiceId])
    const [row] = await world.sql('select revision from invoice where id = $1', [invoiceId])
    const seen = { invoiceId, revision: Number(row!['revision']) }
    expect(reasonOf(await world.perform(issueInvoice, world.greet, seen, newId()))).toBe('more-than-agreed')
  })
})
