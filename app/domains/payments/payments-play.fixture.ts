/** The small world with money to be paid: for tests. */
import { newId } from '../../../test/new-id.ts'
import { must, oneMore, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { postMemorial, type PaymentSource } from '../books/index.ts'
import { enterCost, CONCERNS } from '../spending/index.ts'
import { answerPayout } from './answer-payout.ts'
import { itemsOf } from './item.db.ts'
import { dueNow } from './load-due.ts'
import { enterOwnAccount } from './enter-own-account.ts'
import { handOverBatch } from './hand-over-batch.ts'
import { makeBatch } from './make-batch.ts'
import { releaseBatch } from './release-batch.ts'

export const OUR_IBAN = 'NL91ABNA0417164300'
export const ANNA_IBAN = 'NL02ABNA0123456789'
export const TOWN_IBAN = 'NL20INGB0001234567'

/** What tests of payments do. */
export type Play = Awaited<ReturnType<typeof paymentsWorld>>

/** Something that is put in a batch. */
export type Chosen = {
  readonly source: PaymentSource
  readonly aboutId: Id<'payable'>
  readonly amount: Cents
}

/** Gerda is a second administrator; the co-op has one bank account; Voorbeeldstad is Anna's municipality. */
export async function paymentsWorld(given?: World) {
  const world = given ?? (await smallWorld())
  const { cooperativeId, greet, anna, sql } = world
  const gerda = await oneMore(world, 'Gerda Vos', 'administrator')
  await sql(
    `insert into bank_account (cooperative_id, id, iban, name, account) values ($1, $2, $3, '', '1100')
     on conflict do nothing`,
    [cooperativeId, newId(), OUR_IBAN],
  )
  const municipalityId = newId<'municipality'>()
  await sql(
    `insert into municipality values ($1, $2, 'Voorbeeldstad', 'portal', null, '', 10, '2025-01-01', $3)`,
    [cooperativeId, municipalityId, greet.personId],
  )
  const perform = world.perform
  const due = () => world.database.read(greet, (tx) => dueNow(tx, cooperativeId, world.clock()))
  /** What a form would send of all that can be paid now. */
  const ready = async (source?: PaymentSource): Promise<Chosen[]> => {
    const can = (await due()).filter(
      ({ notYet, payable }) => notYet === undefined && (source === undefined || payable.source === source),
    )
    return can.map(({ payable, amount }) => ({
      source: payable.source,
      aboutId: payable.aboutId as Id<'payable'>,
      amount,
    }))
  }
  const make = (items: readonly Chosen[], who = greet, more: object = {}, commandId: string = newId()) => {
    const rest = { fromIban: OUR_IBAN, executeOn: world.clock().today, format: 'pain.001.001.09' as const }
    return perform(makeBatch, who, { items: [...items], ...rest, ...more }, commandId)
  }
  const release = (batchId: Id<'payment-batch'>, who: PersonActor = gerda) =>
    perform(releaseBatch, who, { batchId }, newId())
  return {
    world,
    gerda,
    municipalityId,
    due,
    ...owing(world),
    account: (member = anna, iban = ANNA_IBAN, holder = 'A. de Vries') =>
      must(perform(enterOwnAccount, member, { iban, holder }, newId())),
    saysYes: (amount: Cents, member: MemberOfWorld = anna) =>
      must(perform(answerPayout, member, { amount, answer: 'yes' }, newId())),
    ready,
    make,
    release,
    /** All that can be paid now, in a batch that was released and did not go to the bank yet. */
    async released(source?: PaymentSource): Promise<Id<'payment-batch'>> {
      const batchId = await must(make(await ready(source)))
      await must(release(batchId))
      return batchId
    },
    /** All that can be paid now, in a batch that the bank has. */
    async withBank(source?: PaymentSource): Promise<Id<'payment-batch'>> {
      const batchId = await must(make(await ready(source)))
      await must(release(batchId))
      await must(perform(handOverBatch, greet, { batchId }, newId()))
      return batchId
    },
    items: (batchId: Id<'payment-batch'>) =>
      world.database.read(greet, (tx) => itemsOf(tx, cooperativeId, batchId)),
  }
}

/** What makes that there is something to pay. */
function owing({ perform, greet, anna }: World) {
  return {
    /** Kept for a member on an account of the books, as at the start of them. */
    async kept(account: '2300' | '2310', amount: Cents, member = anna) {
      const lines = [
        { account: '2000' as const, memberId: null, debit: amount, credit: 0n },
        { account, memberId: member.memberId, debit: 0n, credit: amount },
      ]
      const of = { book: 'opening', countsOn: day('2026-01-01'), description: 'Begin', lines } as const
      await must(perform(postMemorial, greet, of, newId()))
    },
    /** A cost that a member paid out of their own pocket, VAT included. */
    cost: (total: Cents, member = anna, who: PersonActor = greet): Promise<Id<'cost'>> =>
      must(
        perform(
          enterCost,
          who,
          {
            memberId: member.memberId,
            supplier: 'Verfhandel Jansen',
            description: 'Verf',
            spentOn: day('2026-03-10'),
            total,
            vat: 0n,
            paidBy: 'member',
            sure: [...CONCERNS],
            receipt: {
              name: 'bon.pdf',
              mediaType: 'application/pdf',
              content: Buffer.from(`%PDF ${newId()}`),
            },
          },
          newId(),
        ),
      ),
  }
}

/** Why something was refused, or `ok`. */
export const word = (done: { ok: boolean; reason?: string }) => (done.ok ? 'ok' : done.reason)
