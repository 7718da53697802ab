import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen } from '../books/index.ts'
import { insertCreditAsked } from './credit-asked.db.ts'
import { CREDIT_INPUT } from './credit-input.ts'
import { loadCreditSize, type CreditSizeRefusal } from './load-credit-size.ts'

export type AskCreditRefusal = CreditSizeRefusal | 'own-invoice' | 'credit-waits' | 'credit-reason-needed'

/**
 * Asks to credit an invoice above the limit for a second yes; another administrator answers (`answerCredit`). Nothing
 * is booked, and nothing goes to the customer, before that. Gives the id of what was asked.
 *
 * Refused: what `loadCreditSize` refuses; `own-invoice` for work of who asks; `credit-waits` when something was asked
 * of this invoice already; `credit-reason-needed`.
 */
export const askCredit = command({
  name: 'sales.ask-credit',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.credit',
  input: CREDIT_INPUT,
  async run(tx, actor: PersonActor, given, now): Promise<Result<Id<'credit-asked'>, AskCreditRefusal>> {
    const { cooperativeId, personId } = actor
    await holdPen(tx, cooperativeId)
    if (given.reason.trim() === '') return refuse('credit-reason-needed')
    const size = await loadCreditSize(tx, cooperativeId, given.invoiceId, given.chosen)
    if (!size.ok) return size
    const { invoice, amount } = size.value
    if (invoice.shares.some(({ person }) => person === personId)) return refuse('own-invoice')
    const asked = { ...given, id: newId<'credit-asked'>(now.at), amount, askedBy: personId, askedAt: now.at }
    return (await insertCreditAsked(tx, cooperativeId, asked)) ? ok(asked.id) : refuse('credit-waits')
  },
})
