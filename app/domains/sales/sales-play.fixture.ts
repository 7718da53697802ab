/** Short words for the tests of sales on a real database: somebody drafts, somebody issues, somebody pays. */
import { as, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day, type Day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { Result } from '../../values/result.ts'
import { post } from '../books/index.ts'
import type { CustomerFacts } from './customer.ts'
import { addCustomer, draftInvoice, invoiceById, issueInvoice, settle, type Issued } from './index.ts'
import type { Content } from './invoice.ts'
import type { Settled } from './settle.ts'
import { bakery, line } from './invoice-examples.fixture.ts'

/** What went well, or an error with the reason. */
export function value<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

/** The reason of a refusal; undefined when it went well. */
export function reasonOf(result: Result<unknown, string>): string | undefined {
  return result.ok ? undefined : result.reason
}

export function commandId(): string {
  return newId()
}

/** A customer of a member's business: the bakery, unless said otherwise. */
export async function customerOfMember(
  world: World,
  member: MemberOfWorld,
  more: Partial<CustomerFacts> = {},
) {
  const { id: _id, businessId: _businessId, ...facts } = bakery
  return value(
    await world.perform(
      addCustomer,
      member,
      { ...facts, businessId: member.businessId, ...more },
      commandId(),
    ),
  )
}

/** What somebody types: one line of 100 euro at 21 %, worked on 12 March 2026, unless said otherwise. */
export function typed(
  member: MemberOfWorld,
  customerId: Id<'customer'>,
  more: Partial<Content> = {},
): Content & { submit: boolean } {
  return {
    memberId: member.memberId,
    businessId: member.businessId,
    customerId,
    workedFrom: day('2026-03-12'),
    workedUntil: day('2026-03-12'),
    pricesIncludeVat: false,
    reference: '',
    note: '',
    lines: [line('Etalage geschilderd', 1, 10_000n)],
    submit: true,
    ...more,
  }
}

/** A submitted invoice of a member. */
export async function submittedOf(
  world: World,
  member: MemberOfWorld,
  customerId: Id<'customer'>,
  more: Partial<Content> = {},
) {
  return value(await world.perform(draftInvoice, member, typed(member, customerId, more), commandId()))
}

/** An issued invoice of a member, approved by Greet. */
export async function issuedOf(
  world: World,
  member: MemberOfWorld,
  customerId: Id<'customer'>,
  more: Partial<Content> = {},
) {
  const invoiceId = await submittedOf(world, member, customerId, more)
  value(await world.perform(issueInvoice, world.greet, { invoiceId, revision: 1 }, commandId()))
  return invoiceId
}

/** An issued document as it stands. */
export async function standing(world: World, id: Id<'invoice'>): Promise<Issued> {
  const invoice = await world.database.read(world.greet, (tx) => invoiceById(tx, world.cooperativeId, id))
  if (invoice?.state !== 'issued') throw new Error('not issued')
  return invoice
}

/**
 * What the bank does with a line: an entry, and the invoice settled by it. Below 0 is money back. Kept only
 * when it went well.
 */
export function pay(
  world: World,
  invoiceId: Id<'invoice'>,
  amount: Cents,
  countsOn: Day = day('2026-04-01'),
  by: PersonActor = world.greet,
): Promise<Result<Settled, string>> {
  const cause = amount > 0n ? 'payment' : 'reversal'
  return world.database.write(
    by,
    async (tx) => {
      const entry = await post(
        tx,
        by,
        {
          book: 'bank',
          countsOn,
          description: 'bankregel',
          lines: [
            { account: 'bank', amount },
            { account: 'debtors', amount: -amount, invoiceId },
          ],
        },
        world.clock(),
        newId(),
      )
      return settle(
        tx,
        by,
        { invoiceId, amount, countsOn, entryId: entry.id, cause },
        world.clock(),
        commandId(),
      )
    },
    (result) => result.ok,
  )
}

export { as }
