/** Short words for the tests of quotes on a real database. */
import type { MemberOfWorld, World } from '../../../test/world.ts'
import { newId } from '../../../test/new-id.ts'
import type { LinkActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Result } from '../../values/result.ts'
import { addCustomer } from '../sales/index.ts'
import { draftQuote } from './draft-quote.ts'
import { acceptQuote } from './accept-quote.ts'
import { quoteById } from './quote.db.ts'
import type { Quote, QuoteContent } from './quote.ts'
import { sendQuote } from './send-quote.ts'

/** What went well, or an error with the reason. */
export function value<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

/** The reason of a refusal; undefined when it went well. */
export function reasonOf(result: Result<unknown, string>): string | undefined {
  return result.ok ? undefined : result.reason
}

/** The bakery, a customer of a member. */
export async function bakeryOf(world: World, member: MemberOfWorld): Promise<Id<'customer'>> {
  const facts = {
    kind: 'company',
    name: 'Bakkerij De Zon',
    contact: '',
    email: 'zon@voorbeeld.example',
    street: 'Zonstraat 1',
    postcode: '7311 AB',
    city: 'Apeldoorn',
    country: 'NL',
    kvk: '',
    oin: '',
    vatNumber: '',
    language: 'nl',
    wantsEInvoice: false,
  } as const
  const customer = { ...facts, businessId: member.businessId }
  return value(await world.perform(addCustomer, member, customer, newId()))
}

/** One line of 1,000 euro at 21 %, unless said otherwise. */
export function typedQuote(
  member: MemberOfWorld,
  customerId: Id<'customer'>,
  more: Partial<QuoteContent> = {},
): QuoteContent {
  return {
    memberId: member.memberId,
    businessId: member.businessId,
    customerId,
    workedFrom: day('2026-04-06'),
    workedUntil: day('2026-04-10'),
    pricesIncludeVat: false,
    reference: '',
    note: '',
    lines: [
      { description: 'Gevel schilderen', quantity: 1000n, unit: '', unitPrice: 100_000n, vatCode: 'high' },
    ],
    billing: [],
    validDays: null,
    ...more,
  }
}

/** A quote of a member that waits with the administration. */
export async function submittedQuote(
  world: World,
  member: MemberOfWorld,
  customerId: Id<'customer'>,
  more: Partial<QuoteContent> = {},
): Promise<Id<'quote'>> {
  const typed = typedQuote(member, customerId, more)
  return value(await world.perform(draftQuote, member, { ...typed, submit: true, replaces: null }, newId()))
}

/** A quote that Greet sent. */
export async function sentQuote(
  world: World,
  member: MemberOfWorld,
  customerId: Id<'customer'>,
  more: Partial<QuoteContent> = {},
): Promise<{ quoteId: Id<'quote'>; customer: LinkActor; token: string }> {
  const quoteId = await submittedQuote(world, member, customerId, more)
  value(await world.perform(sendQuote, world.greet, { quoteId, revision: 1 }, newId()))
  const token = (await quoteNow(world, quoteId)).sent!.linkToken
  return { quoteId, token, customer: { kind: 'link', cooperativeId: world.cooperativeId, token } }
}

/** A quote that the customer said yes to. */
export async function acceptedQuote(
  world: World,
  member: MemberOfWorld,
  customerId: Id<'customer'>,
  more: Partial<QuoteContent> = {},
): Promise<Id<'quote'>> {
  const { quoteId, customer } = await sentQuote(world, member, customerId, more)
  value(await world.perform(acceptQuote, customer, { name: 'Zon' }, newId()))
  return quoteId
}

/** A quote as it stands now. */
export async function quoteNow(world: World, id: Id<'quote'>): Promise<Quote> {
  const quote = await world.database.read(world.greet, (tx) => quoteById(tx, world.cooperativeId, id))
  if (!quote) throw new Error('no such quote')
  return quote
}
