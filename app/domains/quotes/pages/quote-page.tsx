import { ErrorSummary, Heading, Link, LinkButton, Notice, Refusal } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import { freshCommandId } from '../../../web/form.ts'
import { OwnHand } from '../../../web/own-hand.tsx'
import { paths } from '../../../web/paths.ts'
import { file, page } from '../../../web/respond.ts'
import { isOnBehalf, type CooperativeVisit } from '../../../web/visit.ts'
import { membersOnPaper } from '../../members/index.ts'
import { agreedTo, yesToComeFrom } from '../../sales/index.ts'
import type { FromBenefits } from '../../sales/pages/index.ts'
import { quoteDetail } from '../quote-detail.db.ts'
import { reasonOfReturn } from '../quote-events.ts'
import { quoteDocumentOf } from '../quote-link.db.ts'
import { quoteSettings } from '../quote-settings.db.ts'
import { statusOn, waitsForMember } from '../quote.ts'
import { effectOfQuote } from './effect-of-quote.ts'
import type { Looking, QuotePageState } from './looking.ts'
import { Parts } from './invoice-parts.tsx'
import { JointCard } from './joint-card.tsx'
import { AskFellow, jointQuotePage } from './joint-quote-page.tsx'
import { PriceCard } from './price-card.tsx'
import { Actions, ActionForm, CheckAndSend, SayNo } from './quote-actions.tsx'
import { History, Proof, Questions, QuoteSheet } from './quote-parts.tsx'
import { beginInWords } from '../quote-mail.ts'
import { QuoteBadge } from './quote-status.tsx'

const NOBODY: ReadonlySet<Id<'member'>> = new Set()

/** One quote: where it stands, what is in it, what happened, and what can be done now. */
export async function quotePage(
  visit: CooperativeVisit,
  from: FromBenefits | undefined,
  state: QuotePageState = {},
): Promise<Response> {
  const { cooperativeId, personId } = visit.actor
  const id = visit.id<'quote'>('quote')
  const { detail, settings, onPaper } = await visit.read(async (tx) => ({
    detail: await quoteDetail(tx, cooperativeId, id),
    settings: await quoteSettings(tx, cooperativeId),
    onPaper: visit.may('quote.send') ? await membersOnPaper(tx) : NOBODY,
  }))
  // Who joins in with a fellow sees less of it.
  if (!detail) return jointQuotePage(visit, from, state)
  const { quote } = detail
  const status = statusOn({ state: quote.state, validUntil: quote.sent?.validUntil }, visit.now.today)
  const own = detail.memberPerson === personId
  const commandId = state.commandId ?? freshCommandId(visit)
  const effect = await effectOfQuote(visit, from, quote, own ? quote : undefined)
  const looking = { visit, detail, quote, onPaper, status, own, settings, state, commandId, effect }
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
          <QuoteBadge status={status} waitsForYes={yesToComeFrom(quote).length > 0} />
        </p>
        <Now {...looking} />
        {quote.state !== 'submitted' && effect}
        <CheckAndSend {...looking} />
        <JointCard {...looking} />
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
    ['verdeeld', visit.text.joint.quoteSaved],
    ['verdeeld-wacht', visit.text.joint.savedWaiting],
    ['alleen', visit.text.joint.quoteAlone],
    ['op-papier', visit.text.joint.notedOnPaper],
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
  if (own && waitsForMember(quote, memberPerson)) return <AskOwner {...looking} />
  const mine = quote.shares.find(({ person, leads }) => !leads && person === visit.actor.personId)
  if (mine && quote.state === 'submitted' && !agreedTo(mine, quote)) {
    const part = visit.text.joint.yourPart({ net: formatEuro(mine.net, visit.language) })
    return (
      <AskFellow
        {...looking}
        quote={{ ...quote, leaderName: detail.memberName }}
        part={part}
        effect={looking.effect}
      />
    )
  }
  switch (status) {
    case 'draft':
      return <Draft {...looking} />
    case 'submitted': {
      const waits = yesToComeFrom(quote).map(({ name }) => name)
      if (!own) return null
      return (
        <p>
          {waits.length > 0
            ? visit.text.joint.waitsForFellows({ names: waits.join(', ') })
            : text.submittedNow}
        </p>
      )
    }
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
        <Notice tone="done">
          <p>{text.acceptedNow({ name: answer.name, day: day(answer.at) })}</p>
          {answer.beginsEarly !== null && <p>{beginInWords(visit.language, detail.customerName, answer)}</p>}
        </Notice>
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

/** For the member it is of: one tap says that it is right, a few words say that it is not. */
function AskOwner(looking: Looking) {
  const text = looking.visit.text.quotes.page
  return (
    <Notice tone="doubt" title={text.agreeTitle}>
      <p>{text.agreeBody}</p>
      <p>{amountOf(looking)}</p>
      {looking.effect}
      <OwnHand visit={looking.visit} />
      {!isOnBehalf(looking.visit) && (
        <>
          <ActionForm {...looking} does="agree" label={text.agree} look="primary" />
          <SayNo {...looking} />
        </>
      )}
    </Notice>
  )
}

/** What it comes to for the member it is of. */
function amountOf({ visit, quote }: Looking): string {
  const euro = (amount: Cents) => formatEuro(amount, visit.language)
  const share = quote.shares.find(({ person }) => person === visit.actor.personId)
  return share
    ? visit.text.joint.yourPart({ net: euro(share.net) })
    : visit.text.quotes.page.agreeAmount({ total: euro(quote.total), net: euro(quote.net) })
}

/** A draft, and who said no to it last: the member it is of, or a fellow who joins in. */
function Draft({ visit, detail, quote, own }: Looking) {
  const text = visit.text.quotes.page
  const no = detail.events.at(-1)
  if (no?.kind !== 'disagreed') return own ? <p>{text.draftNow}</p> : null
  const leader = quote.shares.find(({ leads }) => leads)?.name
  const fellow = leader !== undefined && no.byName !== null && no.byName !== leader ? no.byName : undefined
  const title = fellow
    ? visit.text.joint.quoteFellowNo({ name: fellow })
    : own
      ? text.youDisagreed
      : text.disagreedNow
  return (
    <Notice tone="doubt" title={title}>
      <p>{no.words}</p>
    </Notice>
  )
}
