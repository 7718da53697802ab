import { Button, EmptyState, Heading, Lead, Link, LinkButton, TaskList } from '../../../ui/index.ts'
import { isId, type Id } from '../../../values/id.ts'
import type { Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { businessesOfMember, isMemberOn, isOpen, membersOf, type Member } from '../../members/index.ts'
import { emptyForm, memberOfForm, typedOf, type FromBenefits } from '../../sales/pages/index.ts'
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
    const asked = visit.url.searchParams
    const found = asked.has('voor') ? undefined : await visit.read((tx) => memberOfForm(tx, visit))
    if (!found) return chooseMember(visit)
    const open = await visit.read(async (tx) =>
      (await businessesOfMember(tx, visit.actor.cooperativeId, found.id)).filter(isOpen),
    )
    if (open.length === 0) return noBusiness(visit)
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
    back: { href: paths.quotes(visit.cooperative.slug), label: text.back },
    buttons: (
      <>
        <Button name="intent" value="send">
          {text.send}
        </Button>
        <Button look="secondary" name="intent" value="save">
          {text.save}
        </Button>
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

function noBusiness(visit: CooperativeVisit): Response {
  const text = visit.text.quotes.form
  return page(visit, {
    title: text.newTitle,
    children: (
      <>
        <Heading level={1}>{text.newTitle}</Heading>
        <EmptyState
          title={text.noBusinessTitle}
          action={<LinkButton href={paths.quotes(visit.cooperative.slug)}>{text.back}</LinkButton>}
        >
          <p>{text.noBusiness}</p>
        </EmptyState>
      </>
    ),
  })
}

/** Who is no member writes for one: first who is going to do the work. */
async function chooseMember(visit: CooperativeVisit): Promise<Response> {
  if (!visit.may('invoices.draft') || visit.url.searchParams.has('lid'))
    return new Response(null, { status: 404 })
  const text = visit.text.quotes.form
  const members = await visit.read((tx) => membersOf(tx, visit.actor.cooperativeId))
  const here = paths.newQuote(visit.cooperative.slug)
  const tasks = members
    .filter((member) => isMemberOn(member, visit.now.today))
    .map(({ id, name }) => ({ href: `${here}?lid=${id}`, title: name }))
  return page(visit, {
    title: text.newTitle,
    children: (
      <>
        <Link href={paths.quotes(visit.cooperative.slug)} roomy>
          {text.back}
        </Link>
        <Heading level={1}>{text.whichMember}</Heading>
        <Lead>{text.whichMemberLead}</Lead>
        <TaskList tasks={tasks} />
      </>
    ),
  })
}
