import { ErrorSummary, Heading, Link, LinkButton, Notice, Refusal } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { file, page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { quoteDetail } from '../quote-detail.db.ts'
import { reasonOfReturn } from '../quote-events.ts'
import { quoteDocumentOf } from '../quote-link.db.ts'
import { quoteSettings } from '../quote-settings.db.ts'
import { statusOn, waitsForMember } from '../quote.ts'
import type { Looking, QuotePageState } from './looking.ts'
import { Parts } from './invoice-parts.tsx'
import { PriceCard } from './price-card.tsx'
import { Actions, ActionForm, CheckAndSend, SayNo } from './quote-actions.tsx'
import { History, Proof, Questions, QuoteSheet } from './quote-parts.tsx'
import { QuoteBadge } from './quote-status.tsx'

/** One quote: where it stands, what is in it, what happened, and what can be done now. */
export async function quotePage(visit: CooperativeVisit, state: QuotePageState = {}): Promise<Response> {
  const { cooperativeId, personId } = visit.actor
  const id = visit.id<'quote'>('quote')
  const { detail, settings } = await visit.read(async (tx) => ({
    detail: await quoteDetail(tx, cooperativeId, id),
    settings: await quoteSettings(tx, cooperativeId),
  }))
  if (!detail) return new Response(null, { status: 404 })
  const { quote } = detail
  const status = statusOn({ state: quote.state, validUntil: quote.sent?.validUntil }, visit.now.today)
  const own = detail.memberPerson === personId
  const commandId = state.commandId ?? freshCommandId(visit)
  const looking = { visit, detail, status, own, settings, state, commandId }
  const text = visit.text.quotes.page
  const title = quote.sent
    ? text.title({ number: quote.sent.number })
    : text.draftTitle({ customer: detail.customerName })
  return page(visit, {
    title,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={paths.quotes(visit.cooperative.slug)} roomy>
          {text.back}
        </Link>
        <ErrorSummary errors={state.errors ?? []} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <JustDone {...looking} />
        <Heading level={1}>{title}</Heading>
        <p>
          <QuoteBadge status={status} />
        </p>
        <Now {...looking} />
        <CheckAndSend {...looking} />
        <Parts {...looking} />
        <Questions {...looking} />
        <QuoteSheet {...looking} />
        <PriceCard {...looking} />
        <Proof {...looking} />
        <Actions {...looking} />
        <History {...looking} />
      </>
    ),
  })
}

/** The stored document of a quote, byte for byte. */
export async function quotePdf(visit: CooperativeVisit): Promise<Response> {
  const id = visit.id<'quote'>('quote')
  const stored = await visit.read((tx) => quoteDocumentOf(tx, visit.actor.cooperativeId, id))
  return stored ? file({ ...stored, media_type: 'application/pdf' }) : new Response(null, { status: 404 })
}

function JustDone({ visit, detail }: Looking) {
  const text = visit.text.quotes.page
  const asked = visit.url.searchParams
  const said: readonly [string, string][] = [
    ['bewaard', text.saved],
    ['gestuurd', text.submitted],
    ['verbeterd', text.mended],
    ['teruggehaald', text.takenBack],
    ['akkoord', text.agreed],
    ['klopt-niet', text.disagreed],
    ['teruggestuurd', text.returnedDone],
    ['verstuurd', text.sentDone({ number: detail.quote.sent?.number ?? '' })],
    ['ingetrokken', text.withdrawnDone],
    ['beantwoord', text.answered],
    ['prijs', text.noteSaved],
  ]
  const found = said.find(([name]) => asked.has(name))
  if (!found) return null
  return (
    <Notice tone="done" announce>
      <p>{found[1]}</p>
      {found[0] === 'verstuurd' && detail.customerEmail === '' && <p>{text.sentNoMail}</p>}
    </Notice>
  )
}

/** What happens now, in a sentence, with the one button for it. */
function Now(looking: Looking) {
  const { visit, detail, status, own } = looking
  const { quote, answer, memberPerson } = detail
  const text = visit.text.quotes.page
  const day = (of: Date) => formatDay(dayOf(of), visit.language)
  if (own && waitsForMember(quote, memberPerson))
    return (
      <Notice tone="doubt" title={text.agreeTitle}>
        <p>{text.agreeBody}</p>
        <ActionForm {...looking} does="agree" label={text.agree} look="primary" />
        <SayNo {...looking} />
      </Notice>
    )
  switch (status) {
    case 'draft': {
      const no = detail.events.at(-1)
      if (no?.kind === 'disagreed')
        return (
          <Notice tone="doubt" title={own ? text.youDisagreed : text.disagreedNow}>
            <p>{no.words}</p>
          </Notice>
        )
      return own ? <p>{text.draftNow}</p> : null
    }
    case 'submitted':
      return own ? <p>{text.submittedNow}</p> : null
    case 'returned':
      return (
        <Notice tone="doubt" title={text.returnedNow}>
          <p>{reasonOfReturn(detail.events) ?? ''}</p>
          {own && (
            <LinkButton href={paths.editQuote(visit.cooperative.slug, quote.id)}>{text.edit}</LinkButton>
          )}
        </Notice>
      )
    case 'sent':
      return <p>{text.sentNow({ until: formatDay(quote.sent!.validUntil, visit.language) })}</p>
    case 'expired':
      return <Notice tone="doubt">{text.expiredNow}</Notice>
    case 'accepted':
      return answer ? (
        <Notice tone="done">{text.acceptedNow({ name: answer.name, day: day(answer.at) })}</Notice>
      ) : null
    case 'declined':
      return (
        <Notice>
          <p>{text.declinedNow}</p>
          {answer && answer.words !== '' && (
            <p>
              {text.declinedWhy} {answer.words}
            </p>
          )}
        </Notice>
      )
    case 'withdrawn':
      return <Notice>{text.withdrawnNow}</Notice>
    case 'replaced':
      return <Notice>{text.replacedNow}</Notice>
  }
}
