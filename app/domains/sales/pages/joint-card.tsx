import { ButtonRow, Card, Heading, LinkButton, Notice, Paragraph, useText } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Invoice } from '../invoice.ts'
import { stillFits } from '../split-anew.ts'
import { yesToComeFrom } from '../split.ts'
import type { Acting } from './action-form.tsx'
import { SignedSheet } from '../../../web/signed-sheet.tsx'
import { StakesTable } from './stakes-table.tsx'

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
          {words.begin.invoice}
        </LinkButton>
      </ButtonRow>
    )
  return (
    <Card labelledBy="joint">
      <Heading level={2} id="joint">
        {words.card.invoice}
      </Heading>
      <Paragraph>{words.cardLead.invoice}</Paragraph>
      {invoice.state !== 'issued' && !stillFits(invoice, invoice).ok && (
        <Notice tone="doubt">{words.doesNotFit.invoice}</Notice>
      )}
      <StakesTable work={invoice} asks={invoice.state === 'submitted'} />
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
      <Paragraph quiet>{words.onPaperLead.invoice}</Paragraph>
      {waits.map(({ memberId, name }) => (
        <SignedSheet
          key={memberId}
          action={acting.action}
          commandId={acting.commandId}
          does={`paper-${memberId}`}
          label={words.onPaper({ name })}
          revision={invoice.revision}
          typed={acting.typed}
          wrong={acting.wrong('signedOn')}
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
