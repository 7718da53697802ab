import {
  ButtonRow,
  Card,
  Euro,
  Heading,
  LinkButton,
  Notice,
  Paragraph,
  Table,
  useLanguage,
  useText,
} from '../../../ui/index.ts'
import { formatPercentage } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Invoice } from '../invoice.ts'
import { stillFits } from '../split-anew.ts'
import { agreedTo, yesToComeFrom, type Share } from '../split.ts'
import { ActionForm, type Acting } from './action-form.tsx'

/**
 * Joint work: who has which part, and who said yes; of a draft that may be divided, the way to do that. Nothing for
 * what one member did alone and nobody may divide any more.
 */
export function JointCard({
  visit,
  invoice,
  own,
  onPaper = new Set(),
  acting,
}: {
  visit: CooperativeVisit
  invoice: Invoice
  own: boolean
  /** Of whom this visitor may note a yes on paper. */
  onPaper?: ReadonlySet<Id<'member'>>
  acting?: Acting
}) {
  const words = useText().joint
  const divides = mayDivide(visit, invoice, own)
  if (invoice.shares.length < 2 && !divides) return null
  const href = paths.splitInvoice(visit.cooperative.slug, invoice.id)
  if (invoice.shares.length < 2)
    return (
      <ButtonRow>
        <LinkButton href={href} look="quiet">
          {words.begin}
        </LinkButton>
      </ButtonRow>
    )
  return (
    <Card labelledBy="joint">
      <Heading level={2} id="joint">
        {words.card}
      </Heading>
      <Paragraph>{words.cardLead}</Paragraph>
      {invoice.state !== 'issued' && !stillFits(invoice, invoice).ok && (
        <Notice tone="doubt">{words.doesNotFit}</Notice>
      )}
      <Shares invoice={invoice} />
      {acting && invoice.state === 'submitted' && (
        <OnPaper invoice={invoice} acting={acting} onPaper={onPaper} />
      )}
      {divides && (
        <ButtonRow>
          <LinkButton href={href} look="secondary">
            {words.change}
          </LinkButton>
        </ButtonRow>
      )}
    </Card>
  )
}

/** For who never signs in: the administration says that the signed sheet is there. */
function OnPaper(props: { invoice: Invoice; acting: Acting; onPaper: ReadonlySet<Id<'member'>> }) {
  const words = useText().joint
  const { invoice, acting, onPaper } = props
  const waits = yesToComeFrom(invoice).filter(({ memberId }) => onPaper.has(memberId))
  if (waits.length === 0) return null
  return (
    <>
      <Paragraph quiet>{words.onPaperLead}</Paragraph>
      {waits.map(({ memberId, name }) => (
        <ActionForm
          key={memberId}
          acting={acting}
          does={`paper-${memberId}`}
          label={words.onPaper({ name })}
          revision={invoice.revision}
        />
      ))}
    </>
  )
}

/** Who drafts it divides it until it is sent; the administration also while it waits, but not its own. */
function mayDivide(visit: CooperativeVisit, invoice: Invoice, own: boolean): boolean {
  if (invoice.kind !== 'invoice' || invoice.state === 'issued' || invoice.state === 'withdrawn') return false
  const office = visit.may('invoices.draft')
  return invoice.state === 'submitted' ? office && !own : office || own
}

function Shares({ invoice }: { invoice: Invoice }) {
  const words = useText().joint
  const language = useLanguage()
  const part = ({ basisPoints, lines }: Share) => {
    if (lines) return words.linesPart({ lines: lines.join(', '), count: lines.length })
    if (basisPoints !== undefined)
      return words.percentPart({ percentage: formatPercentage(basisPoints, language) })
    return words.amountPart
  }
  const asks = invoice.state === 'submitted'
  return (
    <Table
      caption={words.card}
      captionUnseen
      rows={invoice.shares}
      rowKey={({ memberId }) => memberId}
      columns={[
        { key: 'name', label: words.name, head: true, cell: ({ name }) => name },
        ...(invoice.kind === 'invoice' ? [{ key: 'part', label: words.part, cell: part }] : []),
        { key: 'net', label: words.net, number: true, cell: ({ net }: Share) => <Euro amount={net} /> },
        ...(asks
          ? [
              {
                key: 'yes',
                label: words.yes,
                cell: (share: Share) => {
                  if (!agreedTo(share, invoice)) return words.notYet
                  return share.agreedOnPaper ? words.saidYesOnPaper : words.saidYes
                },
              },
            ]
          : []),
      ]}
    />
  )
}
