/** Dividing a quote over who is going to do it: the pages of an invoice. */
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { dividePage, namesToDivide, receiveDivision, type Divisible } from '../../sales/pages/index.ts'
import { quoteDetail } from '../quote-detail.db.ts'
import type { Quote } from '../quote.ts'
import { splitQuote } from '../split-quote.ts'
import { mayDivide } from './joint-card.tsx'

/** With whom, or, when the address says that, who gets which part. */
export async function splitQuotePage(visit: CooperativeVisit): Promise<Response> {
  const found = await divisibleOf(visit)
  return found instanceof Response ? found : dividePage(visit, found)
}

/** Keeps the division, or makes the quote of one member again. */
export async function receiveSplitQuote(visit: CooperativeVisit): Promise<Response> {
  const found = await divisibleOf(visit)
  if (found instanceof Response) return found
  const { id: quoteId, state } = found.work
  return receiveDivision(
    visit,
    found,
    ({ revision, split, commandId }) =>
      visit.perform(splitQuote, visit.actor, { quoteId, revision, ...(split ? { split } : {}) }, commandId),
    (split) => {
      const said = split ? (state === 'submitted' ? 'verdeeld-wacht' : 'verdeeld') : 'alleen'
      return redirect(`${found.back}?${said}`)
    },
  )
}

async function divisibleOf(visit: CooperativeVisit): Promise<(Divisible & { work: Quote }) | Response> {
  const id = visit.id<'quote'>('quote')
  return visit.read(async (tx) => {
    const detail = await quoteDetail(tx, visit.actor.cooperativeId, id)
    const own = detail?.memberPerson === visit.actor.personId
    if (!detail || (!own && !visit.may('invoices.draft'))) return new Response(null, { status: 404 })
    const coop = visit.cooperative.slug
    const back = paths.quote(coop, id)
    if (!mayDivide(visit, detail.quote, own)) return redirect(back)
    const names = await namesToDivide(tx, detail.quote.shares, visit.now.today)
    return { work: detail.quote, names, back, here: paths.splitQuote(coop, id), called: 'quote' }
  })
}
