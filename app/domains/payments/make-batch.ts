import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { cents, day, id } from '../../platform/input.ts'
import { addDays } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen, PAYMENT_SOURCES, type PaymentSource } from '../books/index.ts'
import { accountsToPrint, cooperativeById } from '../cooperative/index.ts'
import { idsFor } from './batch.ts'
import { insertBatch, nextNumber, type NewItem } from './batch.db.ts'
import { dueNow, type Due } from './load-due.ts'
import { PAIN_FORMATS } from './pain001.ts'
import { keyOf } from './payable.ts'
import { sepaText } from './sepa-text.ts'

/** A bank takes payments for so many days ahead. */
export const DAYS_AHEAD = 60

export type MakeBatchRefusal =
  | 'nothing-chosen'
  | 'due-changed'
  | 'account-not-ours'
  | 'day-passed'
  | 'day-too-far'

/** A day within which a batch can be paid. */
export type BatchDay = Extract<MakeBatchRefusal, 'day-passed' | 'day-too-far'>

/**
 * Puts what is due in a batch for the bank: to be released by somebody else. Names, accounts and amounts stand in it
 * as they are now. Gives its id.
 *
 * @param items what was seen, with the amount in cents: all of it is still to be paid, or nothing is made
 *
 * Refused: `nothing-chosen`, `due-changed` (something is paid otherwise, stands in another batch, or has another
 * amount), `account-not-ours`, `day-passed`, `day-too-far`.
 */
export const makeBatch = command({
  name: 'payments.make-batch',
  may: 'payment.make',
  input: z.object({
    items: z
      .array(z.object({ source: z.enum(PAYMENT_SOURCES), aboutId: id<'payable'>(), amount: cents() }))
      .max(10_000),
    fromIban: z.string().max(34),
    executeOn: day(),
    format: z.enum(PAIN_FORMATS),
  }),
  async run(tx, actor: PersonActor, given, now): Promise<Result<Id<'payment-batch'>, MakeBatchRefusal>> {
    const { cooperativeId, personId } = actor
    const { items: chosen, fromIban, executeOn, format } = given
    if (chosen.length === 0) return refuse('nothing-chosen')
    if (executeOn < now.today) return refuse('day-passed')
    if (executeOn > addDays(now.today, DAYS_AHEAD)) return refuse('day-too-far')
    // The pen: what is owed, and the number of the batch, stay so until it is kept.
    await holdPen(tx, cooperativeId)
    if (!(await accountsToPrint(tx)).includes(fromIban)) return refuse('account-not-ours')
    const due = await chosenDue(tx, cooperativeId, chosen, now)
    if (!due) return refuse('due-changed')
    const [batchId, number] = [newId<'payment-batch'>(now.at), await nextNumber(tx, cooperativeId)]
    const { messageId, endToEndId } = idsFor(batchId, number)
    const items = due.map((one, at) => itemOf(one, now, endToEndId(at + 1)))
    const cooperative = await cooperativeById(tx, cooperativeId)
    await insertBatch(tx, cooperativeId, {
      id: batchId,
      number,
      fromIban,
      fromName: sepaText(cooperative?.legalName ?? '', 70),
      executeOn,
      format,
      messageId,
      madeBy: personId,
      madeAt: now.at,
      items,
      total: sum(items.map(({ amount }) => amount)),
    })
    return ok(batchId)
  },
  about: (_input, batchId) => batchId,
})

type Chosen = { readonly source: PaymentSource; readonly aboutId: string; readonly amount: bigint }

/**
 * What was chosen as it is due now, in the order of what is due; undefined when some of it is not, or is another
 * amount.
 */
async function chosenDue(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  chosen: readonly Chosen[],
  now: Now,
): Promise<Due[] | undefined> {
  const wanted = new Map(chosen.map((one) => [keyOf(one), one.amount]))
  const due = (await dueNow(tx, cooperativeId, now)).filter(
    ({ payable, amount, notYet }) => notYet === undefined && wanted.get(keyOf(payable)) === amount,
  )
  return due.length === chosen.length ? due : undefined
}

function itemOf({ payable, amount, account, answerId }: Due, { at }: Now, endToEndId: string): NewItem {
  if (!account) throw new Error(`${keyOf(payable)}: nothing is paid without an account`)
  return {
    id: newId(at),
    source: payable.source,
    aboutId: payable.aboutId,
    memberId: payable.memberId,
    accountId: account.id,
    supplierId: payable.payee?.kind === 'supplier' ? (payable.payee.id as Id<'supplier'>) : null,
    payeeName: sepaText(account.holder, 70),
    iban: account.iban,
    amount,
    reference: payable.reference || account.reference,
    description: sepaText(payable.description, 140),
    endToEndId,
    answerId,
  }
}
