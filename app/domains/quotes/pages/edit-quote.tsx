import { Button } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberById } from '../../members/index.ts'
import { typedOf, type FromBenefits } from '../../sales/pages/index.ts'
import { changeQuote } from '../change-quote.ts'
import { reasonOfReturn } from '../quote-events.ts'
import { eventsOfQuote } from '../quote-list.db.ts'
import { quoteById } from '../quote.db.ts'
import type { Quote } from '../quote.ts'
import { removeQuote } from '../remove-quote.ts'
import { typedBilling } from './billing-form.tsx'
import { readQuoteForm, refusedQuote, showQuoteForm, type QuoteForm } from './quote-editor.tsx'

type Editable = { readonly quote: Quote; readonly mending: boolean; readonly form: QuoteForm }

/** The form with a draft in it. What can no longer be changed shows the quote instead. */
export function editQuotePage(from?: FromBenefits) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const found = await editableOf(visit, from)
    if (found instanceof Response) return found
    const { quote, form } = found
    return showQuoteForm(visit, form, { typed: { ...typedOf(quote), ...typedBilling(quote) } })
  }
}

/** Keeps the changed draft, sends it, betters it or drops it. */
export function receiveEditQuote(from?: FromBenefits) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const found = await editableOf(visit, from)
    if (found instanceof Response) return found
    const { quote, form, mending } = found
    const coop = visit.cooperative.slug
    const sent = await readQuoteForm(visit, form)
    if (sent.kind === 'answered') return sent.response
    const { content, commandId, intent, revision } = sent
    if (intent === 'remove') {
      const removed = await visit.perform(removeQuote, visit.actor, { quoteId: quote.id }, commandId)
      return removed.ok ? redirect(paths.quotes(coop)) : refusedQuote(visit, form, sent, removed)
    }
    if (!content.ok) return refusedQuote(visit, form, sent, content)
    const submit = intent !== 'save'
    const version = { ...content.value, quoteId: quote.id, revision, submit }
    const done = await visit.perform(changeQuote, visit.actor, version, commandId)
    if (!done.ok) return refusedQuote(visit, form, sent, done)
    return redirect(
      `${paths.quote(coop, quote.id)}?${mending ? 'verbeterd' : submit ? 'gestuurd' : 'bewaard'}`,
    )
  }
}

async function editableOf(
  visit: CooperativeVisit,
  from: FromBenefits | undefined,
): Promise<Editable | Response> {
  const { cooperativeId, personId } = visit.actor
  const id = visit.id<'quote'>('quote')
  const { quote, member, events } = await visit.read(async (tx) => {
    const quote = await quoteById(tx, cooperativeId, id)
    const member = quote && (await memberById(tx, cooperativeId, quote.memberId))
    return { quote, member, events: quote ? await eventsOfQuote(tx, cooperativeId, id) : [] }
  })
  if (!quote || !member) return new Response(null, { status: 404 })
  const own = member.personId === personId
  if (!own && !visit.may('invoices.draft')) return new Response(null, { status: 404 })
  const mending = quote.state === 'submitted' && visit.may('quote.send') && !own
  const href = paths.quote(visit.cooperative.slug, id)
  if (quote.state !== 'draft' && quote.state !== 'returned' && !mending) return redirect(href)
  const text = visit.text.quotes.form
  const form = {
    title: text.editTitle,
    member,
    from,
    reason: quote.state === 'returned' ? reasonOfReturn(events) : undefined,
    back: { href, label: text.backToQuote },
    buttons: mending ? (
      <Button name="intent" value="mend">
        {text.mend}
      </Button>
    ) : (
      <>
        <Button name="intent" value="send">
          {text.send}
        </Button>
        <Button look="secondary" name="intent" value="save">
          {text.save}
        </Button>
        <Button look="quiet" name="intent" value="remove">
          {text.remove}
        </Button>
      </>
    ),
  }
  return { quote, mending, form }
}
