/** Joint quotes in short words, for tests on a real database: Anna leads, Mia joins in, Greet sends. */
import { newId } from '../../../test/new-id.ts'
import type { MemberOfWorld, World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { invoiceById, issueInvoice, submitInvoice, type Split } from '../sales/index.ts'
import { acceptQuote } from './accept-quote.ts'
import { agreeWithQuote } from './agree-with-quote.ts'
import { draftQuote } from './draft-quote.ts'
import { invoicePart } from './invoice-part.ts'
import type { QuoteContent } from './quote.ts'
import { quoteNow, reasonOf, typedQuote, value } from './quotes-play.fixture.ts'
import { sendQuote } from './send-quote.ts'
import { splitQuote } from './split-quote.ts'
import { submitQuote } from './submit-quote.ts'

/** Who plays. */
export type Cast = { readonly world: World; readonly mia: MemberOfWorld; readonly bakery: Id<'customer'> }

/** 700.00 without VAT, of two codes. */
export const LINES: QuoteContent['lines'] = [
  { description: 'Ontwerp', quantity: 1000n, unit: '', unitPrice: 60_001n, vatCode: 'high' },
  { description: 'Reparatie', quantity: 3000n, unit: 'uur', unitPrice: 3333n, vatCode: 'low' },
]

/** What they can do, each with the reason of a refusal or undefined; the cast is asked when it is needed. */
export function jointQuotePlay(cast: () => Cast) {
  const percent = (annas = 6000): Split => ({
    by: 'percent',
    parts: [
      { memberId: cast().mia.memberId, basisPoints: 10_000 - annas },
      { memberId: cast().world.anna.memberId, basisPoints: annas },
    ],
  })
  const drafted = async (more: Partial<QuoteContent> = {}) =>
    value(
      await cast().world.perform(
        draftQuote,
        cast().world.anna,
        {
          ...typedQuote(cast().world.anna, cast().bakery, { lines: LINES, ...more }),
          submit: false,
          replaces: null,
        },
        newId(),
      ),
    )
  const revisionOf = async (quoteId: Id<'quote'>) => (await quoteNow(cast().world, quoteId)).revision
  const seen = async (quoteId: Id<'quote'>) => ({ quoteId, revision: await revisionOf(quoteId) })
  const split = async (quoteId: Id<'quote'>, how: Split | undefined, by: PersonActor = cast().world.anna) =>
    reasonOf(
      await cast().world.perform(
        splitQuote,
        by,
        { ...(await seen(quoteId)), ...(how ? { split: how } : {}) },
        newId(),
      ),
    )
  const submit = async (quoteId: Id<'quote'>) =>
    reasonOf(await cast().world.perform(submitQuote, cast().world.anna, await seen(quoteId), newId()))
  const agree = async (quoteId: Id<'quote'>, by: PersonActor = cast().mia) =>
    reasonOf(await cast().world.perform(agreeWithQuote, by, await seen(quoteId), newId()))
  const send = async (quoteId: Id<'quote'>, by = cast().world.greet) =>
    reasonOf(await cast().world.perform(sendQuote, by, await seen(quoteId), newId()))
  const waiting = async (how: Split = percent(), more: Partial<QuoteContent> = {}) => {
    const quoteId = await drafted(more)
    for (const done of [await split(quoteId, how), await submit(quoteId)]) if (done) throw new Error(done)
    return quoteId
  }
  const accepted = async (how: Split = percent(), more: Partial<QuoteContent> = {}) => {
    const quoteId = await waiting(how, more)
    for (const done of [await agree(quoteId), await send(quoteId)]) if (done) throw new Error(done)
    const token = (await quoteNow(cast().world, quoteId)).sent!.linkToken
    const customer = { kind: 'link', cooperativeId: cast().world.cooperativeId, token } as const
    value(await cast().world.perform(acceptQuote, customer, { name: 'Zon' }, newId()))
    return quoteId
  }
  const nets = (shares: readonly { memberId: string; net: bigint }[]) =>
    Object.fromEntries(
      shares.map(({ memberId, net }) => [memberId === cast().mia.memberId ? 'mia' : 'anna', net]),
    )
  return { percent, drafted, seen, split, submit, agree, send, waiting, accepted, nets }
}

/** The same of the invoices that an accepted quote becomes. */
export function invoicesOfQuotePlay(cast: () => Cast) {
  const worked = { workedFrom: day('2026-04-06'), workedUntil: day('2026-04-10') }
  const invoiced = async (quoteId: Id<'quote'>, part = 1) =>
    value(await cast().world.perform(invoicePart, cast().world.anna, { quoteId, part, ...worked }, newId()))
  const invoiceNow = async (id: Id<'invoice'>) =>
    (await cast().world.database.read(cast().world.greet, (tx) =>
      invoiceById(tx, cast().world.cooperativeId, id),
    ))!
  const putForward = async (id: Id<'invoice'>) => {
    const { revision } = await invoiceNow(id)
    return reasonOf(
      await cast().world.perform(submitInvoice, cast().world.anna, { invoiceId: id, revision }, newId()),
    )
  }
  const issue = async (id: Id<'invoice'>) => {
    const { revision } = await invoiceNow(id)
    return reasonOf(
      await cast().world.perform(issueInvoice, cast().world.greet, { invoiceId: id, revision }, newId()),
    )
  }
  return { invoiced, invoiceNow, putForward, issue }
}
