/** A quote of a fellow as who joins in sees it: what is offered, their part, and the word they say to it. */
import type { ComponentChildren } from 'preact'
import { ErrorSummary, Heading, Link, Notice, Paragraph, Refusal } from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import { OwnHand } from '../../../web/own-hand.tsx'
import { isOnBehalf, type CooperativeVisit } from '../../../web/visit.ts'
import { agreedTo, yesToComeFrom } from '../../sales/index.ts'
import { StakesTable, type FromBenefits } from '../../sales/pages/index.ts'
import { jointQuotes, type JointQuote } from '../joint-quote.db.ts'
import { statusOn } from '../quote.ts'
import { effectOfQuote } from './effect-of-quote.ts'
import type { QuotePageState } from './looking.ts'
import { Offered } from './offered.tsx'
import { ActionForm, SayNo } from './quote-actions.tsx'
import { QuoteBadge } from './quote-status.tsx'

/** The page; 404 when it is not theirs, or not put forward. */
export async function jointQuotePage(
  visit: CooperativeVisit,
  from: FromBenefits | undefined,
  state: QuotePageState,
): Promise<Response> {
  const id = visit.id<'quote'>('quote')
  const [quote] = await visit.read((tx) => jointQuotes(tx, id))
  if (!quote) return new Response(null, { status: 404 })
  const text = visit.text.quotes.page
  const title = text.draftTitle({ customer: quote.customerName })
  const status = statusOn(quote, visit.now.today)
  const billing = billingOf(visit, quote)
  const effect = await effectOfQuote(visit, from, quote)
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
        {visit.url.searchParams.has('akkoord') && (
          <Notice tone="done" announce>
            {text.agreed}
          </Notice>
        )}
        <Heading level={1}>{title}</Heading>
        <p>
          <QuoteBadge status={status} waitsForYes={yesToComeFrom(quote).length > 0} />
        </p>
        <Now visit={visit} quote={quote} state={state} effect={effect} />
        <Offered
          visit={visit}
          quote={quote}
          about={[
            { label: visit.text.joint.ledBy, value: quote.leaderName },
            { label: text.business, value: quote.tradeName },
            { label: visit.text.joint.paidHow, value: billing },
          ]}
        >
          <StakesTable work={quote} asks={quote.state === 'submitted'} />
        </Offered>
      </>
    ),
  })
}

function billingOf({ text }: CooperativeVisit, { billing }: JointQuote): string {
  const words = text.quotes.form
  if (billing.length === 0) return words.whole
  const named = billing.map(({ name }) => name).filter(Boolean)
  return named.length === 0 ? words.deposit : `${words.stages}: ${named.join(', ')}`
}

/** What is asked of them, or where it stands. */
function Now({
  visit,
  quote,
  state,
  effect,
}: {
  visit: CooperativeVisit
  quote: JointQuote
  state: QuotePageState
  effect: ComponentChildren
}) {
  const words = visit.text.joint
  const text = visit.text.quotes.page
  const share = quote.shares.find(({ person }) => person === visit.actor.personId)
  if (!share) return null
  const part = words.yourPart({ net: formatEuro(share.net, visit.language) })
  switch (statusOn(quote, visit.now.today)) {
    case 'submitted':
      return agreedTo(share, quote) ? (
        <Paragraph>{words.quoteSaidYes}</Paragraph>
      ) : (
        <AskFellow visit={visit} quote={quote} state={state} part={part} effect={effect} />
      )
    case 'sent':
      return quote.validUntil ? (
        <Paragraph>{text.sentNow({ until: formatDay(quote.validUntil, visit.language) })}</Paragraph>
      ) : null
    case 'expired':
      return <Notice tone="doubt">{words.quoteExpired}</Notice>
    case 'accepted':
      return <Notice tone="done">{words.quoteAccepted({ part })}</Notice>
    case 'declined':
      return <Notice>{text.declinedNow}</Notice>
    case 'replaced':
      return <Notice>{text.replacedNow}</Notice>
    default:
      return <Notice>{text.withdrawnNow}</Notice>
  }
}

/** For a fellow: one tap says that it is right, a few words say that it is not. */
export function AskFellow({
  visit,
  quote,
  state,
  part,
  effect,
}: {
  visit: CooperativeVisit
  quote: Pick<JointQuote, 'id' | 'revision'> & { readonly leaderName: string }
  state: QuotePageState
  /** What they get of it, in words. */
  part: string
  /** What that brings them and does to their benefit: they read it before they say yes. */
  effect: ComponentChildren
}) {
  const words = visit.text.joint
  const text = visit.text.quotes.page
  const commandId = state.commandId ?? freshCommandId(visit)
  const answering = { visit, quote, state, commandId }
  return (
    <Notice tone="doubt" title={text.agreeTitle}>
      <p>{words.quoteAsked({ leader: quote.leaderName })}</p>
      <p>{part}</p>
      {effect}
      <p>{words.quoteAlso}</p>
      <OwnHand visit={visit} />
      {!isOnBehalf(visit) && (
        <>
          <ActionForm {...answering} does="agree" label={text.agree} look="primary" />
          <SayNo {...answering} label={words.quoteNoWords} />
        </>
      )}
    </Notice>
  )
}
