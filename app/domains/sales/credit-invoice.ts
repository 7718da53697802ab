import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen } from '../books/index.ts'
import { waitingCredits } from './credit-asked.db.ts'
import { CREDIT_INPUT } from './credit-input.ts'
import { loadCreditSize, type CreditSizeRefusal } from './load-credit-size.ts'
import { makeCredit, type MakeCreditRefusal } from './make-credit.ts'

export type CreditInvoiceRefusal =
  | MakeCreditRefusal
  | CreditSizeRefusal
  | 'credit-waits'
  | 'credit-needs-another'

/**
 * Credits an invoice, whole or in part, with a document of its own number in the same series; never more than
 * what is left, and nothing as long as it is written off (`written-off`). What was shared out of it is taken back as
 * far as it was paid. Gives the id of the credit note.
 *
 * By one person as long as all that was credited of the invoice stays within the limit for a second yes. Above it
 * somebody asks and another answers (`credit-needs-another`: see `askCredit`); while that waits nothing else is
 * credited of the invoice (`credit-waits`).
 */
export const creditInvoice = command({
  name: 'sales.credit-invoice',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.credit',
  input: CREDIT_INPUT,
  async run(
    tx,
    actor: PersonActor,
    given,
    now,
    commandId,
  ): Promise<Result<Id<'invoice'>, CreditInvoiceRefusal>> {
    const { cooperativeId } = actor
    // The pen first, as the bank does that settles on this invoice: so neither waits for the other for ever.
    await holdPen(tx, cooperativeId)
    if ((await waitingCredits(tx, cooperativeId, given)).length > 0) return refuse('credit-waits')
    const size = await loadCreditSize(tx, cooperativeId, given.invoiceId, given.chosen)
    if (!size.ok) return size
    if (size.value.needsAnother) return refuse('credit-needs-another')
    const creditNoteId = newId<'invoice'>(now.at)
    const made = await makeCredit(tx, actor, { ...given, creditNoteId }, now, commandId)
    return made.ok ? ok(creditNoteId) : made
  },
})
