/** Parts of the page of an invoice. */
import { ActionForm, type Acting } from './action-form.tsx'
import {
  ButtonRow,
  Card,
  Copyable,
  Euro,
  Heading,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Stack,
  Table,
} from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { Cents } from '../../../values/money.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Invoice, Status } from '../invoice.ts'
import { onlyYou, type OnlyAdministrator } from './only-administrator.ts'
import type { SharingOf } from '../../pots/index.ts'

/** What was done by the form one comes from. */
export function JustDone(props: {
  visit: CooperativeVisit
  own: boolean
  only: OnlyAdministrator | undefined
  /** Who leads the invoice, when that is another member than who looks. */
  leader?: string | undefined
}) {
  const { visit } = props
  const { sent, invoice, credit } = visit.text.salesPages
  const asked = visit.url.searchParams
  if (asked.has('gestuurd')) return <Sent {...props} />
  const credited = asked.get('gecrediteerd')
  const sentences: readonly [string, string][] = [
    ['bewaard', sent.saved],
    ['klant-bewaard', sent.customerSaved],
    ['verdeeld', visit.text.joint.saved],
    ['verdeeld-wacht', visit.text.joint.savedWaiting],
    ['alleen', visit.text.joint.savedAlone],
    ['akkoord', invoice.agreed],
    ['op-papier', visit.text.joint.notedOnPaper],
    ['klopt-niet', props.leader ? visit.text.joint.saidNo({ leader: props.leader }) : invoice.disagreed],
    ['teruggehaald', invoice.takenBack],
    ['beantwoord', invoice.answered],
    ['doorgegeven', invoice.passedOnDone],
    ['opnieuw', invoice.sentAgain],
    ['netwerk', visit.text.eInvoice.network.sent],
    ['gesprek', invoice.disputed],
    ['gesprek-klaar', invoice.disputeEnded],
    ['credit-gevraagd', credit.asked],
    ['gecrediteerd', credit.done({ number: credited ?? '' })],
  ]
  const said = sentences.find(([name]) => asked.has(name))
  if (!said) return null
  return (
    <Notice tone="done" announce>
      {said[1]}
    </Notice>
  )
}

/** It is sent; what happens next, the page says below. */
function Sent({ visit, own, only }: Parameters<typeof JustDone>[0]) {
  const { sent } = visit.text.salesPages
  const href = paths.newInvoice(visit.cooperative.slug)
  return (
    <Notice tone="done" title={own ? sent.title : only ? sent.onlyTitle : sent.officeTitle} announce>
      {!own && <p>{only ? onlyYou(visit, only) : sent.officeBody}</p>}
      <Link href={own ? href : `${href}?voor=lid`} roomy>
        {sent.another}
      </Link>
    </Notice>
  )
}

/** Where the administration goes on with somebody else's draft. */
export function ToDoHere({
  visit,
  invoice,
  status,
  acting,
}: {
  visit: CooperativeVisit
  invoice: Invoice
  status: Status
  acting: Acting
}) {
  if (!visit.may('invoices.draft')) return null
  const { approvals, invoice: text } = visit.text.salesPages
  const coop = visit.cooperative.slug
  if (status === 'submitted')
    return <LinkButton href={paths.approval(coop, invoice.id)}>{approvals.title}</LinkButton>
  if (status !== 'draft' && status !== 'returned') return null
  return (
    <Stack gap="small">
      <Paragraph>{text.askMemberHint}</Paragraph>
      <ButtonRow>
        <ActionForm
          acting={acting}
          does="submit"
          label={text.askMember}
          look="primary"
          revision={invoice.revision}
        />
        <LinkButton href={paths.editInvoice(coop, invoice.id)} look="secondary">
          {text.edit}
        </LinkButton>
      </ButtonRow>
    </Stack>
  )
}

/** The PDF, the link to share, and the way to one like this. */
export function Papers({ visit, invoice }: { visit: CooperativeVisit; invoice: Invoice }) {
  const text = visit.text.salesPages.invoice
  const coop = visit.cooperative.slug
  const again = invoice.kind === 'invoice' && invoice.state !== 'draft' && visit.may('invoice.draft')
  const link =
    invoice.state === 'issued' ? visit.url.origin + paths.customerPage(invoice.linkToken) : undefined
  // A private person has no program for it: then it is there for the books only.
  const hasFile =
    invoice.state === 'issued' &&
    invoice.eInvoiceId !== undefined &&
    (invoice.buyer.kind !== 'person' || visit.may('invoice.approve'))
  return (
    <>
      {link !== undefined && (
        <Stack gap="small">
          <Paragraph>
            <strong>{text.link}</strong>
          </Paragraph>
          <Copyable shown={visit.url.host + paths.customerPage('…')} copied={link} label={text.link} />
          <Paragraph quiet>{text.linkHint}</Paragraph>
        </Stack>
      )}
      {hasFile && <Paragraph quiet>{visit.text.eInvoice.fileHint}</Paragraph>}
      {invoice.state === 'issued' && !invoice.documentId && (
        <Paragraph quiet>{invoice.shareOn === 'before' ? text.pdfBefore : text.pdfBusy}</Paragraph>
      )}
      <ButtonRow>
        {invoice.kind === 'invoice' && visit.may('quote.draft') && (
          <LinkButton href={paths.invoicePrice(coop, invoice.id)} look="quiet">
            {visit.text.quotes.priceNote.title}
          </LinkButton>
        )}
        {invoice.state === 'issued' && invoice.documentId && (
          <LinkButton href={paths.invoicePdf(coop, invoice.id)} look="secondary">
            {text.pdf}
          </LinkButton>
        )}
        {hasFile && (
          <LinkButton href={paths.invoiceXml(coop, invoice.id)} look="secondary">
            {visit.text.eInvoice.file}
          </LinkButton>
        )}
        {link !== undefined && (
          <LinkButton href={link} look="secondary">
            {text.openLink}
          </LinkButton>
        )}
        {again && (
          <LinkButton
            href={`${paths.newInvoice(coop)}?zoals=${invoice.id}&lid=${invoice.memberId}`}
            look="quiet"
          >
            {text.again}
          </LinkButton>
        )}
      </ButtonRow>
    </>
  )
}

/** What of the money was shared out, each with its sum one tap away. */
export function SharedOut({
  visit,
  invoice,
  sharings,
}: {
  visit: CooperativeVisit
  invoice: Invoice
  sharings: readonly SharingOf[]
}) {
  const text = visit.text.salesPages.invoice
  const joint = invoice.shares.length > 1
  const nameOf = ({ memberId }: SharingOf) => invoice.shares.find((one) => one.memberId === memberId)?.name
  return (
    <Card labelledBy="shared">
      <Heading level={2} id="shared">
        {text.shared}
      </Heading>
      {sharings.length === 0 && <Paragraph quiet>{text.sharedNone}</Paragraph>}
      {sharings.length > 0 && (
        <Table
          caption={text.shared}
          captionUnseen
          rows={sharings}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'day',
              label: text.sharedDay,
              head: true,
              cell: ({ id, countsOn }) => (
                <Link href={paths.sharing(visit.cooperative.slug, id)}>
                  {formatDay(countsOn, visit.language)}
                </Link>
              ),
            },
            ...(joint ? [{ key: 'member', label: visit.text.joint.name, cell: nameOf }] : []),
            {
              key: 'turnover',
              label: text.sharedTurnover,
              number: true,
              cell: ({ turnover }) => <Euro amount={turnover} />,
            },
            { key: 'pot', label: text.sharedPot, number: true, cell: ({ toPot }) => <Euro amount={toPot} /> },
          ]}
        />
      )}
    </Card>
  )
}

/** That the customer paid more than there was to pay, and what the administration does with it. */
export function PaidTooMuch({
  visit,
  invoice,
  overpaid,
}: {
  visit: CooperativeVisit
  invoice: Invoice
  overpaid: Cents
}) {
  if (overpaid <= 0n || invoice.state !== 'issued') return null
  const text = visit.text.salesPages.tooMuch
  const euro = (cents: Cents) => formatEuro(cents, visit.language)
  return (
    <Notice tone="doubt">
      <p>{text.paid({ paid: euro(invoice.paid + overpaid), over: euro(overpaid) })}</p>
      {visit.may('invoice.approve') && <p>{text.whatToDo}</p>}
    </Notice>
  )
}
