/** Dividing an invoice over who worked on it. */
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { invoiceById } from '../invoice.db.ts'
import type { Invoice } from '../invoice.ts'
import { splitInvoice } from '../split-invoice.ts'
import { namesToDivide } from './names-to-divide.ts'
import { dividePage, receiveDivision } from './divide-page.tsx'
import type { Divisible } from './split-form.ts'

/** With whom, or, when the address says that, who gets which part. */
export async function splitPage(visit: CooperativeVisit): Promise<Response> {
  const found = await divisibleOf(visit)
  return found instanceof Response ? found : dividePage(visit, found)
}

/** Keeps the division, or makes the invoice of one member again. */
export async function receiveSplit(visit: CooperativeVisit): Promise<Response> {
  const found = await divisibleOf(visit)
  if (found instanceof Response) return found
  const { id: invoiceId, state } = found.work
  return receiveDivision(
    visit,
    found,
    ({ revision, split, commandId }) =>
      visit.perform(
        splitInvoice,
        visit.actor,
        { invoiceId, revision, ...(split ? { split } : {}) },
        commandId,
      ),
    (split) => {
      const said = split ? (state === 'submitted' ? 'verdeeld-wacht' : 'verdeeld') : 'alleen'
      return redirect(`${found.back}?${said}`)
    },
  )
}

async function divisibleOf(visit: CooperativeVisit): Promise<(Divisible & { work: Invoice }) | Response> {
  const id = visit.id<'invoice'>('invoice')
  return visit.read(async (tx) => {
    const invoice = await invoiceById(tx, visit.actor.cooperativeId, id)
    if (!invoice) return new Response(null, { status: 404 })
    const leads = invoice.shares.some((share) => share.leads && share.person === visit.actor.personId)
    if (!leads && !visit.may('invoices.draft')) return new Response(null, { status: 404 })
    const coop = visit.cooperative.slug
    const back = paths.invoice(coop, id)
    if (invoice.state === 'issued' || invoice.state === 'withdrawn') return redirect(back)
    if (invoice.state === 'submitted' && (leads || !visit.may('invoices.draft'))) return redirect(back)
    const names = await namesToDivide(tx, invoice.shares, visit.now.today)
    return { work: invoice, names, back, here: paths.splitInvoice(coop, id), called: 'invoice' }
  })
}
