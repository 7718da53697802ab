/** The customer's page, without an account: what to pay, to whom, for whose work, and a field for a question. */
import type { ComponentChildren } from 'preact'
import type { LinkActor } from '../../../platform/actor.ts'
import { carryOut } from '../../../platform/carry-out.ts'
import type { Tx } from '../../../platform/database.ts'
import { textIn } from '../../../text/index.ts'
import {
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
import { formatDay, formatEuro } from '../../../values/format.ts'
import { newId, type Id } from '../../../values/id.ts'
import { assets } from '../../../web/assets.ts'
import { paths } from '../../../web/paths.ts'
import { file, noBsnBox } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { logoOf } from '../../cooperative/index.ts'
import type { Issued } from '../invoice.ts'
import { documentByLink, invoiceByLink, type LinkedInvoice, type WhichFile } from '../link.db.ts'
import { markOpened } from '../mark-opened.ts'
import type { OnlineNeeds } from '../online/pay-online.ts'
import {
  Conversation,
  COPY_SCRIPT,
  HowToPay,
  LINKED_STYLES,
  LinkedSheet,
  QuestionForm,
} from './linked-parts.tsx'
import { Sender } from './linked-sender.tsx'
import type { LinkedState } from './linked-state.ts'
import { PayOnline, payingOf, type Paying } from './paying.tsx'

/** A visit by the holder of a link. */
type LinkVisit = Visit & { readonly actor: LinkActor }

/** The page behind the link in the mail. Keeps that the customer opened it, the first time. */
export async function linkedPage(
  visit: Visit,
  state: LinkedState = {},
  online?: OnlineNeeds,
): Promise<Response> {
  const read = await readLinked(visit as LinkVisit)
  const found = read && { ...read, paying: await payingOf(visit as LinkVisit, read.invoice, online) }
  if (!found) return new Response(null, { status: 404 })
  // Looking ahead by a program, or a look by who works here, is not the customer reading.
  const isReader =
    visit.request.method === 'GET' && !visit.signedIn && visit.request.headers.get('purpose') !== 'prefetch'
  if (isReader && !found.opened)
    await carryOut(visit.perform, markOpened, visit.actor as LinkActor, {}, newId(visit.now.at))
  return shown(inTheirLanguage(visit, found.invoice), found, state)
}

/** The document of the link, byte for byte. */
export function linkedPdf(visit: Visit): Promise<Response> {
  return linkedFile(visit, 'document', 'application/pdf')
}

/** The same for a program of the customer, byte for byte. */
export function linkedXml(visit: Visit): Promise<Response> {
  return linkedFile(visit, 'e-invoice', 'application/xml')
}

async function linkedFile(visit: Visit, which: WhichFile, mediaType: string): Promise<Response> {
  const stored = await visit.read((tx) => documentByLink(tx, which))
  if (!stored) return new Response(null, { status: 404 })
  const response = file({ ...stored, media_type: mediaType })
  response.headers.set('x-robots-tag', 'noindex')
  return response
}

type Read = LinkedInvoice & { readonly logo: string | undefined }
type Found = Read & { readonly paying: Paying }

/** A larger logo would make the page slow on a phone; the paper has it. */
const LARGEST_LOGO = 24_000

async function readLinked(visit: LinkVisit): Promise<Read | undefined> {
  return visit.read(async (tx) => {
    const linked = await invoiceByLink(tx)
    if (!linked) return undefined
    // The page goes on by the link that the reader holds, which need not be the one that went out first.
    const invoice = { ...linked.invoice, linkToken: visit.actor.token }
    return { ...linked, invoice, logo: await inlineLogo(tx, visit, invoice) }
  })
}

async function inlineLogo(tx: Tx, { actor }: LinkVisit, { seller }: Issued): Promise<string | undefined> {
  if (!seller.logoFileId) return undefined
  const logo = await logoOf(tx, { id: actor.cooperativeId, logoId: seller.logoFileId as Id<'file'> })
  if (!logo || logo.content.length > LARGEST_LOGO) return undefined
  return `data:${logo.mediaType};base64,${logo.content.toString('base64')}`
}

/** The language of the invoice, unless the reader chose another with the switch. */
function inTheirLanguage(visit: Visit, { buyer }: Issued): Visit {
  const chosen = /(?:^|;\s*)gilde_taal=/.test(visit.request.headers.get('cookie') ?? '')
  return chosen ? visit : { ...visit, language: buyer.language, text: textIn(buyer.language) }
}

function shown(visit: Visit, found: Found, state: LinkedState): Response {
  const { invoice, logo } = found
  const text = visit.text.salesPages.customerPage
  const built = assets()
  const colour = visit.cooperative?.colour ?? DEFAULT_THEME.brand
  const html = renderPage({
    language: visit.language,
    title: text.title[invoice.kind]({ number: invoice.number }),
    errors: state.status === 422,
    here: paths.customerPage(invoice.linkToken),
    nonce: visit.nonce,
    assets: { stylesheet: built.stylesheet, inlineStyles: built.styles },
    cooperative: {
      name: invoice.seller.legalName,
      href: paths.customerPage(invoice.linkToken),
      inlineTheme: themeCss({ brand: colour }) + LINKED_STYLES,
      ...(logo === undefined ? {} : { logo }),
    },
    frame: 'bare',
    ...noBsnBox(visit),
    children: <Contents visit={visit} found={found} state={state} />,
  })
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'same-origin',
  }
  return new Response(html, { status: state.status ?? 200, headers })
}

function Contents({ visit, found, state }: { visit: Visit; found: Found; state: LinkedState }) {
  const { invoice, conversation } = found
  const text = visit.text.salesPages.customerPage
  const { paying } = found
  const talked = invoice.disputedAt !== undefined && invoice.open > 0n
  const mayPay = invoice.kind === 'invoice' && invoice.open > 0n && paying.received === 0n && !talked
  return (
    <>
      <ErrorSummary
        errors={state.wrong === undefined ? [] : [{ field: 'question', sentence: state.wrong }]}
      />
      {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
      {visit.url.searchParams.has('gevraagd') && (
        <Notice tone="done" announce>
          {text.asked}
        </Notice>
      )}
      <Stack gap="small">
        <Heading level={1}>
          {mayPay
            ? text.toPay({ amount: formatEuro(invoice.open, visit.language) })
            : text.title[invoice.kind]({ number: invoice.number })}
        </Heading>
        <Lead>{text.forWork({ maker: invoice.seller.maker })}</Lead>
      </Stack>
      <Standing visit={visit} invoice={invoice} />
      {!talked && <PayOnline visit={visit} invoice={invoice} paying={paying} />}
      {mayPay && <HowToPay invoice={invoice} />}
      <LinkedSheet invoice={invoice} />
      <Files visit={visit} invoice={invoice} />
      <Conversation conversation={conversation} />
      <QuestionForm visit={visit} invoice={invoice} state={state} />
      <Paragraph quiet>
        {text.about({ maker: invoice.seller.maker, seller: invoice.seller.legalName })}
      </Paragraph>
      <Sender invoice={invoice} text={text} />
      <script nonce={visit.nonce} dangerouslySetInnerHTML={{ __html: COPY_SCRIPT }} />
    </>
  )
}

/** The PDF; for a company or public body also what their program reads. */
function Files({ visit, invoice }: { visit: Visit; invoice: Issued }): ComponentChildren {
  const text = visit.text.salesPages.customerPage
  if (!invoice.documentId) {
    const said = invoice.shareOn === 'before' ? text.pdfBefore : text.pdfBusy
    return <p class="nl-paragraph quiet unprinted">{said}</p>
  }
  return (
    <div class="unprinted">
      <Stack gap="small">
        <p>
          <LinkButton href={paths.customerPdf(invoice.linkToken)} look="secondary">
            {text.pdf}
          </LinkButton>
        </p>
        {invoice.eInvoiceId && invoice.buyer.kind !== 'person' && (
          <Link href={paths.customerXml(invoice.linkToken)} roomy>
            {visit.text.eInvoice.customerFile}
          </Link>
        )}
      </Stack>
    </div>
  )
}

/** Whether there is something to pay still, and why not when there is not. */
function Standing({ visit, invoice }: { visit: Visit; invoice: Issued }) {
  const text = visit.text.salesPages.customerPage
  const euro = (cents: bigint) => formatEuro(cents, visit.language)
  const { kind, credits, open, paid, creditedTotal, dueOn, disputedAt } = invoice
  if (kind === 'credit-note') {
    return (
      <Notice>{credits?.number ? text.creditNote({ number: credits.number }) : text.creditNoteAlone}</Notice>
    )
  }
  if (open === 0n)
    return <Notice tone="done">{paid === 0n && creditedTotal > 0n ? text.credited : text.paid}</Notice>
  return (
    <>
      {creditedTotal > 0n && <Notice>{text.creditedPart({ amount: euro(creditedTotal) })}</Notice>}
      {open < 0n && <Notice>{text.tooMuch({ amount: euro(-open) })}</Notice>}
      {open > 0n && paid > 0n && <Notice>{text.partPaid({ paid: euro(paid), open: euro(open) })}</Notice>}
      {open > 0n && disputedAt && <Notice>{text.talked}</Notice>}
      {open > 0n && !disputedAt && dueOn && dueOn < visit.now.today && (
        <Notice>{text.late({ due: formatDay(dueOn, visit.language) })}</Notice>
      )}
    </>
  )
}
