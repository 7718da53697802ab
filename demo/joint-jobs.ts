import { agreeWithInvoice, splitInvoice, submitInvoice } from '../app/domains/sales/index.ts'
import type { Happening } from './diary.ts'
import type { PlannedJob } from './planned-jobs.ts'
import { seen } from './seen-invoice.ts'
import { at, type Stage } from './stage.ts'

/** Joint work is divided and sent, and the other says yes in the own name. */
export function together(job: PlannedJob): Happening[] {
  const { key, draftedBy, submittedOn, who, with: other } = job
  if (!other) return []
  const invoice = async (stage: Stage) => {
    const { id: invoiceId } = stage.invoices.get(key)!
    return { invoiceId, revision: (await seen(stage, invoiceId)).revision }
  }
  const divide = async (stage: Stage) => {
    const [leads, partner] = [stage.members.get(who)!, stage.members.get(other.who)!]
    const parts = [
      { memberId: leads, basisPoints: 10_000 - other.basisPoints },
      { memberId: partner, basisPoints: other.basisPoints },
    ]
    const split = { by: 'percent', parts } as const
    await stage.must(splitInvoice, stage.as(draftedBy), { ...(await invoice(stage)), split })
    await stage.must(submitInvoice, stage.as(draftedBy), await invoice(stage))
  }
  return [
    { at: at(submittedOn, '19:50'), do: divide },
    {
      at: at(submittedOn, '20:30'),
      do: async (stage) => {
        await stage.must(agreeWithInvoice, stage.as(other.who), await invoice(stage))
      },
    },
  ]
}
