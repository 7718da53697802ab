/** The customer's page of a quote: who works, for how much, yes, no or a question. One request, no account. */
import type { LinkActor } from '../../../platform/actor.ts'
import { textIn } from '../../../text/index.ts'
import {
  Card,
  DEFAULT_THEME,
  ErrorSummary,
  Heading,
  Lead,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Refusal,
  renderPage,
  Stack,
  themeCss,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { newId } from '../../../values/id.ts'
import { assets } from '../../../web/assets.ts'
import { paths } from '../../../web/paths.ts'
import { file, noBsnBox } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { LINKED_STYLES } from '../../sales/pages/index.ts'
import { markQuoteOpened } from '../mark-quote-opened.ts'
import { quoteByLink, quoteDocumentByLink } from '../quote-link.db.ts'
import { statusOn, type Sent } from '../quote.ts'
import type { LinkedQuoteState, LookingByLink } from './looking-by-link.ts'
import { AskForm, LinkedQuoteSheet, LinkedWithdrawal, NoForm, Said, YesForm } from './linked-quote-parts.tsx'
import { carryOut } from '../../../platform/carry-out.ts'

/** The page behind the link in the mail. Looking changes nothing but that it was opened; yes and no are pressed. */
export async function linkedQuotePage(visit: Visit, state: LinkedQuoteState = {}): Promise<Response> {
  const actor = visit.actor as LinkActor
  const found = await visit.read((tx) => quoteByLink(tx))
  const sent = found?.quote.sent
  if (!found || !sent) return new Response(null, { status: 404 })
  // Looking ahead by a program, or a look by who works here, is not the customer reading.
  const isReader =
    visit.request.method === 'GET' && !visit.signedIn && visit.request.headers.get('purpose') !== 'prefetch'
  if (isReader && !found.opened)
    await carryOut(visit.perform, markQuoteOpened, actor, {}, newId(visit.now.at))
  return shown({ visit: inTheirLanguage(visit, sent), found, sent, token: actor.token, state })
}

/** The document of the link, byte for byte. */
export async function linkedQuotePdf(visit: Visit): Promise<Response> {
  const stored = await visit.read((tx) => quoteDocumentByLink(tx))
  if (!stored) return new Response(null, { status: 404 })
  const response = file({ ...stored, media_type: 'application/pdf' })
  response.headers.set('x-robots-tag', 'noindex')
  return response
}

/** The language of the customer, unless the reader chose another with the switch. */
function inTheirLanguage(visit: Visit, { buyer }: Sent): Visit {
  const chosen = /(?:^|;\s*)gilde_taal=/.test(visit.request.headers.get('cookie') ?? '')
  return chosen ? visit : { ...visit, language: buyer.language, text: textIn(buyer.language) }
}

function shown(looking: LookingByLink): Response {
  const { visit, sent, token, state } = looking
  const built = assets()
  const colour = visit.cooperative?.colour ?? DEFAULT_THEME.brand
  const html = renderPage({
    language: visit.language,
    title: visit.text.quotes.customer.title({ number: sent.number }),
    errors: state.status === 422,
    here: paths.quoteForCustomer(token),
    nonce: visit.nonce,
    assets: { stylesheet: built.stylesheet, inlineStyles: built.styles },
    cooperative: {
      name: sent.seller.legalName,
      href: paths.quoteForCustomer(token),
      inlineTheme: themeCss({ brand: colour }) + LINKED_STYLES,
    },
    frame: 'bare',
    ...noBsnBox(visit),
    children: <Contents {...looking} />,
  })
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'same-origin',
  }
  return new Response(html, { status: state.status ?? 200, headers })
}

function Contents(looking: LookingByLink) {
  const { visit, found, sent, token, state } = looking
  const { quote } = found
  const text = visit.text.quotes.customer
  const maker = sent.seller.maker || sent.seller.legalName
  const open = statusOn({ state: quote.state, validUntil: sent.validUntil }, visit.now.today) === 'sent'
  return (
    <>
      <ErrorSummary errors={state.errors ?? []} />
      {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
      <JustDone visit={visit} />
      <Stack gap="small">
        <Heading level={1}>{text.heading({ maker })}</Heading>
        <Lead>{text.lead({ amount: formatEuro(quote.total, visit.language) })}</Lead>
      </Stack>
      <Standing {...looking} />
      <LinkedQuoteSheet {...looking} />
      {sent.documentId && (
        <p class="unprinted">
          <LinkButton href={paths.quotePdfForCustomer(token)} look="secondary">
            {text.pdf}
          </LinkButton>
        </p>
      )}
      {open && <YesForm {...looking} />}
      <AfterYes {...looking} />
      <Said {...looking} />
      <AskForm {...looking} />
      {open && <NoForm {...looking} />}
      <Paragraph quiet>{text.about({ maker, seller: sent.seller.legalName })}</Paragraph>
      <Seller sent={sent} kvk={text.kvk({ number: sent.seller.kvk })} />
    </>
  )
}

/** After the yes of a consumer: what they may still do, and whether they asked to begin earlier. */
function AfterYes({ visit, found: { answer }, sent }: LookingByLink) {
  if (answer?.answer !== 'accepted' || answer.beginsEarly === null) return null
  const { asked, notAsked } = visit.text.quotes.withdrawal
  return (
    <Card>
      <LinkedWithdrawal visit={visit} sent={sent} />
      <Paragraph>{answer.beginsEarly ? asked : notAsked}</Paragraph>
    </Card>
  )
}

function JustDone({ visit }: { visit: Visit }) {
  const text = visit.text.quotes.customer
  const asked = visit.url.searchParams
  const said = asked.has('akkoord')
    ? text.yesDone
    : asked.has('nee')
      ? text.noDone
      : asked.has('gevraagd')
        ? text.asked
        : undefined
  if (said === undefined) return null
  return (
    <Notice tone="done" announce>
      {said}
    </Notice>
  )
}

/** What was answered, or why there is nothing to answer any more. */
function Standing({ visit, found: { quote, answer }, sent }: LookingByLink) {
  const text = visit.text.quotes.customer
  switch (statusOn({ state: quote.state, validUntil: sent.validUntil }, visit.now.today)) {
    case 'accepted':
      return answer ? (
        <Notice tone="done">
          {text.accepted({ name: answer.name, day: formatDay(dayOf(answer.at), visit.language) })}
        </Notice>
      ) : null
    case 'declined':
      return <Notice>{text.declined}</Notice>
    case 'expired':
      return <Notice tone="doubt">{text.expired({ day: formatDay(sent.validUntil, visit.language) })}</Notice>
    case 'withdrawn':
      return <Notice tone="doubt">{text.withdrawn}</Notice>
    case 'replaced':
      return <Notice tone="doubt">{text.replaced}</Notice>
    default:
      return null
  }
}

function Seller({ sent: { seller }, kvk }: { sent: Sent; kvk: string }) {
  return (
    <address>
      {seller.legalName}
      <br />
      {seller.street}, {seller.postcode} {seller.city}
      <br />
      {kvk}
      {seller.email !== '' && (
        <>
          {' · '}
          <Link href={`mailto:${seller.email}`}>{seller.email}</Link>
        </>
      )}
    </address>
  )
}
