import { Button } from '../../../ui/index.ts'
import { isId, type Id } from '../../../values/id.ts'
import type { Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../../members/index.ts'
import {
  emptyForm,
  memberOfForm,
  SendOrSave,
  typedOf,
  whoDrafts,
  type BeforeForm,
  type FromBenefits,
} from '../../sales/pages/index.ts'
import { draftQuote } from '../draft-quote.ts'
import { quoteById } from '../quote.db.ts'
import { typedBilling } from './billing-form.tsx'
import { readQuoteForm, refusedQuote, showQuoteForm, type QuoteForm } from './quote-editor.tsx'

/**
 * The form for a new quote. `?lid=` on behalf of a member (`?voor`: choose whom), `?zoals=` like an earlier one,
 * `?vervangt=` a newer version of one that the customer has.
 */
export function newQuotePage(from?: FromBenefits) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const found = await whoDrafts(visit, beforeForm(visit))
    if (found instanceof Response) return found
    return showQuoteForm(visit, formOf(visit, found, from), { typed: await firstFilled(visit) })
  }
}

/** Keeps or sends the new quote. */
export function receiveNewQuote(from?: FromBenefits) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const member = await visit.read((tx) => memberOfForm(tx, visit))
    if (!member) return new Response(null, { status: 404 })
    const form = formOf(visit, member, from)
    const sent = await readQuoteForm(visit, form)
    if (sent.kind === 'answered') return sent.response
    const { content, commandId, intent } = sent
    if (!content.ok) return refusedQuote(visit, form, sent, content)
    const together = intent === 'together'
    const submit = intent !== 'save' && !together
    const replaces = replacedBy(visit) ?? null
    const done = await visit.perform(
      draftQuote,
      visit.actor,
      { ...content.value, submit, replaces },
      commandId,
    )
    if (!done.ok) return refusedQuote(visit, form, sent, done)
    const coop = visit.cooperative.slug
    if (together) return redirect(paths.splitQuote(coop, done.value))
    return redirect(`${paths.quote(coop, done.value)}?${submit ? 'gestuurd' : 'bewaard'}`)
  }
}

function formOf(visit: CooperativeVisit, member: Member, from: FromBenefits | undefined): QuoteForm {
  const text = visit.text.quotes.form
  return {
    title: replacedBy(visit) ? text.newVersion : text.newTitle,
    member,
    from,
    back: beforeForm(visit).back,
    buttons: (
      <>
        <SendOrSave text={text} />
        <Button look="quiet" name="intent" value="together">
          {text.together}
        </Button>
      </>
    ),
  }
}

function replacedBy(visit: CooperativeVisit): Id<'quote'> | undefined {
  const id = visit.url.searchParams.get('vervangt') ?? ''
  return isId<'quote'>(id) ? id : undefined
}

async function firstFilled(visit: CooperativeVisit): Promise<Typed> {
  const asked = visit.url.searchParams
  const empty = emptyForm(visit.now.today, 'without')
  const like = asked.get('vervangt') ?? asked.get('zoals') ?? ''
  if (isId<'quote'>(like)) {
    const earlier = await visit.read((tx) => quoteById(tx, visit.actor.cooperativeId, like))
    if (earlier) return { ...typedOf(earlier), ...typedBilling(earlier), revision: '0' }
  }
  return { ...empty, customer: asked.get('klant') ?? '' }
}

function beforeForm(visit: CooperativeVisit): BeforeForm {
  const coop = visit.cooperative.slug
  const text = visit.text.quotes.form
  const back = { href: paths.quotes(coop), label: text.back }
  return { ...text, title: text.newTitle, here: paths.newQuote(coop), back }
}
