/** Joint quotes on a real database: Anna leads, Mia joins in, Greet sends, the bakery says yes. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import { changeDraft, invoiceById, issueInvoice, submitInvoice, type Split } from '../sales/index.ts'
import { acceptQuote } from './accept-quote.ts'
import { agreeWithQuote } from './agree-with-quote.ts'
import { changeQuote } from './change-quote.ts'
import { disagreeWithQuote } from './disagree-with-quote.ts'
import { draftQuote } from './draft-quote.ts'
import { invoicePart } from './invoice-part.ts'
import { jointQuotes } from './joint-quote.db.ts'
import { quoteById } from './quote.db.ts'
import type { QuoteContent } from './quote.ts'
import { bakeryOf, quoteNow, reasonOf, typedQuote, value } from './quotes-play.fixture.ts'
import { sendQuote } from './send-quote.ts'
import { splitQuote } from './split-quote.ts'
import { submitQuote } from './submit-quote.ts'

let world: World
let bakery: Id<'customer'>
let mia: MemberOfWorld
beforeEach(async () => {
  world = await smallWorld()
  bakery = await bakeryOf(world, world.anna)
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
})
afterEach(() => world.close())

const LINES: QuoteContent['lines'] = [
  { description: 'Ontwerp', quantity: 1000n, unit: '', unitPrice: 60_001n, vatCode: 'high' },
  { description: 'Reparatie', quantity: 3000n, unit: 'uur', unitPrice: 3333n, vatCode: 'low' },
]
const percent = (annas = 6000): Split => ({
  by: 'percent',
  parts: [
    { memberId: mia.memberId, basisPoints: 10_000 - annas },
    { memberId: world.anna.memberId, basisPoints: annas },
  ],
})
const drafted = async (more: Partial<QuoteContent> = {}) => {
  const typed = {
    ...typedQuote(world.anna, bakery, { lines: LINES, ...more }),
    submit: false,
    replaces: null,
  }
  return value(await world.perform(draftQuote, world.anna, typed, newId()))
}
const revisionOf = async (quoteId: Id<'quote'>) => (await quoteNow(world, quoteId)).revision
const seen = async (quoteId: Id<'quote'>) => ({ quoteId, revision: await revisionOf(quoteId) })
const split = async (quoteId: Id<'quote'>, how: Split | undefined, by = world.anna as World['greet']) => {
  const said = { ...(await seen(quoteId)), ...(how ? { split: how } : {}) }
  return reasonOf(await world.perform(splitQuote, by, said, newId()))
}
const submit = async (quoteId: Id<'quote'>) =>
  reasonOf(await world.perform(submitQuote, world.anna, await seen(quoteId), newId()))
const agree = async (quoteId: Id<'quote'>, by: World['greet'] = mia) =>
  reasonOf(await world.perform(agreeWithQuote, by, await seen(quoteId), newId()))
const send = async (quoteId: Id<'quote'>, by = world.greet) =>
  reasonOf(await world.perform(sendQuote, by, await seen(quoteId), newId()))
const waiting = async (how: Split = percent(), more: Partial<QuoteContent> = {}) => {
  const quoteId = await drafted(more)
  for (const done of [await split(quoteId, how), await submit(quoteId)]) if (done) throw new Error(done)
  return quoteId
}
const accepted = async (how: Split = percent(), more: Partial<QuoteContent> = {}) => {
  const quoteId = await waiting(how, more)
  for (const done of [await agree(quoteId), await send(quoteId)]) if (done) throw new Error(done)
  const token = (await quoteNow(world, quoteId)).sent!.linkToken
  const customer = { kind: 'link', cooperativeId: world.cooperativeId, token } as const
  value(await world.perform(acceptQuote, customer, { name: 'Zon' }, newId()))
  return quoteId
}
const worked = { workedFrom: day('2026-04-06'), workedUntil: day('2026-04-10') }
const invoiced = async (quoteId: Id<'quote'>, part = 1) =>
  value(await world.perform(invoicePart, world.anna, { quoteId, part, ...worked }, newId()))
const invoiceNow = async (id: Id<'invoice'>) =>
  (await world.database.read(world.greet, (tx) => invoiceById(tx, world.cooperativeId, id)))!
const putForward = async (id: Id<'invoice'>) => {
  const { revision } = await invoiceNow(id)
  return reasonOf(await world.perform(submitInvoice, world.anna, { invoiceId: id, revision }, newId()))
}
const issue = async (id: Id<'invoice'>) => {
  const { revision } = await invoiceNow(id)
  return reasonOf(await world.perform(issueInvoice, world.greet, { invoiceId: id, revision }, newId()))
}
const nets = (shares: readonly { memberId: string; net: bigint }[]) =>
  Object.fromEntries(shares.map(({ memberId, net }) => [memberId === mia.memberId ? 'mia' : 'anna', net]))

describe('before it goes out', () => {
  test('each says yes first, who leads by putting it forward; nobody sends what is partly their own', async () => {
    const quoteId = await waiting()
    expect(nets((await quoteNow(world, quoteId)).shares)).toEqual({ anna: 42_000n, mia: 28_000n })
    expect(await send(quoteId)).toBe('share-not-agreed')
    expect(await agree(quoteId, world.piet)).toBe('quote-not-found')
    expect(await agree(quoteId)).toBeUndefined()
    expect(await agree(quoteId)).toBe('agreed-already')
    expect(await send(quoteId)).toBeUndefined()
  })

  test('a change of price or split asks anew; so does a word of the administration in what waits', async () => {
    const quoteId = await waiting()
    expect(await agree(quoteId)).toBeUndefined()
    const dearer = typedQuote(world.anna, bakery, { lines: [{ ...LINES[0]!, unitPrice: 90_000n }] })
    value(
      await world.perform(
        changeQuote,
        world.greet,
        { ...dearer, ...(await seen(quoteId)), submit: true },
        newId(),
      ),
    )
    expect(nets((await quoteNow(world, quoteId)).shares)).toEqual({ anna: 54_000n, mia: 36_000n })
    expect(await send(quoteId, world.piet)).toBe('share-not-agreed')
    expect(await agree(quoteId)).toBeUndefined()
    expect(await send(quoteId)).toBe('share-not-agreed')
    expect(await agree(quoteId, world.anna)).toBeUndefined()
    expect(await split(quoteId, percent(5000), world.greet)).toBeUndefined()
    expect(await send(quoteId, world.piet)).toBe('share-not-agreed')
  })

  test('a no, with words, makes it a draft of who leads it, and the fellow does not see it any more', async () => {
    const quoteId = await waiting()
    const no = { ...(await seen(quoteId)), words: 'Mijn deel is te klein.' }
    expect(reasonOf(await world.perform(disagreeWithQuote, mia, { ...no, words: ' ' }, newId()))).toBe(
      'no-without-words',
    )
    expect(reasonOf(await world.perform(disagreeWithQuote, mia, no, newId()))).toBeUndefined()
    expect((await quoteNow(world, quoteId)).state).toBe('draft')
    expect(await world.database.read(mia, (tx) => jointQuotes(tx))).toEqual([])
    const [event] = await world.sql(
      `select kind, words, by_person from quote_event where quote_id = $1 order by position desc limit 1`,
      [quoteId],
    )
    expect(event).toEqual({ kind: 'disagreed', words: 'Mijn deel is te klein.', by_person: mia.personId })
  })

  test('a fellow sees of it what a yes needs, and nothing of the quote itself; others see none of it', async () => {
    const quoteId = await drafted()
    expect(await split(quoteId, percent())).toBeUndefined()
    expect(await world.database.read(mia, (tx) => jointQuotes(tx))).toEqual([])
    expect(await submit(quoteId)).toBeUndefined()
    const [seenBy] = await world.database.read(mia, (tx) => jointQuotes(tx))
    expect(seenBy).toMatchObject({ id: quoteId, customerName: 'Bakkerij De Zon', total: 83_500n })
    expect(
      await world.database.read(mia, (tx) => quoteById(tx, world.cooperativeId, quoteId)),
    ).toBeUndefined()
    expect(await world.database.read(world.piet, (tx) => jointQuotes(tx))).toEqual([])
  })

  test('amounts that do not fit any more stay as said, and nothing is put forward', async () => {
    const amounts: Split = {
      by: 'amount',
      parts: [
        { memberId: world.anna.memberId, amount: 50_000n },
        { memberId: mia.memberId, amount: 20_000n },
      ],
    }
    const quoteId = await drafted()
    expect(await split(quoteId, amounts)).toBeUndefined()
    const less = typedQuote(world.anna, bakery, { lines: [LINES[0]!] })
    const change = async (submitted: boolean) =>
      reasonOf(
        await world.perform(
          changeQuote,
          world.anna,
          { ...less, ...(await seen(quoteId)), submit: submitted },
          newId(),
        ),
      )
    expect(await change(true)).toBe('split-amounts-off')
    expect(await change(false)).toBeUndefined()
    expect(await submit(quoteId)).toBe('split-amounts-off')
  })

  test('a part that is too small for everybody to have something of it is told before it is put forward', async () => {
    const cent = [
      { name: '', share: null, amount: 1n },
      { name: '', share: null, amount: null },
    ]
    const quoteId = await drafted({ billing: cent })
    expect(await split(quoteId, percent())).toBeUndefined()
    expect(await submit(quoteId)).toBe('split-part-empty')
  })

  test('a newer version keeps the split, and is asked of each anew', async () => {
    const quoteId = await waiting()
    for (const done of [await agree(quoteId), await send(quoteId)]) expect(done).toBeUndefined()
    const typed = { ...typedQuote(world.anna, bakery, { lines: LINES }), submit: true, replaces: quoteId }
    const next = value(await world.perform(draftQuote, world.anna, typed, newId()))
    expect(nets((await quoteNow(world, next)).shares)).toEqual({ anna: 42_000n, mia: 28_000n })
    expect(await send(next)).toBe('share-not-agreed')
  })
})

describe('the invoices it becomes', () => {
  const STAGES = [
    { name: 'Begin', share: 3333, amount: null },
    { name: 'Midden', share: 3333, amount: null },
    { name: 'Eind', share: null, amount: null },
  ]

  test('have the split of the quote: to the cent for each stage, and in all', async () => {
    const quoteId = await accepted(percent(3333), { billing: STAGES })
    const quote = await quoteNow(world, quoteId)
    const invoices = []
    for (const part of [3, 1, 2]) invoices.push(await invoiceNow(await invoiced(quoteId, part)))
    for (const { shares, net } of invoices) expect(sum(shares.map((share) => share.net))).toBe(net)
    for (const share of quote.shares)
      expect(
        sum(invoices.map((one) => one.shares.find(({ memberId }) => memberId === share.memberId)!.net)),
      ).toBe(share.net)
  })

  test('go out without asking the fellow again, who said yes to exactly this', async () => {
    const invoiceId = await invoiced(await accepted())
    expect(await putForward(invoiceId)).toBeUndefined()
    const invoice = await invoiceNow(invoiceId)
    expect(invoice.shares.map(({ agreedOnQuote, leads }) => [leads, agreedOnQuote])).toEqual([
      [true, false],
      [false, true],
    ])
    expect(await issue(invoiceId)).toBeUndefined()
  })

  test('ask anew when the price or the split became another, also by SQL', async () => {
    const quoteId = await accepted()
    const invoiceId = await invoiced(quoteId)
    const { revision } = await invoiceNow(invoiceId)
    const content = {
      ...typedQuote(world.anna, bakery, { lines: [LINES[0]!, { ...LINES[1]!, unitPrice: 3000n }] }),
      invoiceId,
      revision,
      submit: true,
    }
    value(await world.perform(changeDraft, world.anna, content, newId()))
    expect((await invoiceNow(invoiceId)).shares.some(({ agreedOnQuote }) => agreedOnQuote)).toBe(false)
    expect(await issue(invoiceId)).toBe('share-not-agreed')
  })

  test('ask anew when the customer became another', async () => {
    const invoiceId = await invoiced(await accepted())
    expect(await putForward(invoiceId)).toBeUndefined()
    await world.sql(`update customer set name = 'Bakkerij De Maan' where id = $1`, [bakery])
    expect(await issue(invoiceId)).toBe('share-not-agreed')
  })
})
