import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { changeCooperative } from './cooperative.db.ts'

const input = z.object({
  /**
   * Days; between companies at most 60 unless agreed otherwise, to public bodies 30 (art. 6:119a and 6:119b
   * BW).
   */
  paymentTermDays: z.number().int().min(1).max(120),
  invoiceFooter: z.string().max(400),
})

/**
 * Says how long customers have to pay and what stands at the foot of an invoice, from the next invoice on.
 */
export const setInvoiceTerms = command({
  name: 'cooperative.set-invoice-terms',
  may: 'cooperative.edit',
  input,
  async run(tx, actor: CooperativeActor, { paymentTermDays, invoiceFooter }) {
    await changeCooperative(tx, actor.cooperativeId, {
      payment_term_days: paymentTermDays,
      invoice_footer: invoiceFooter,
    })
    return ok(null)
  },
})
