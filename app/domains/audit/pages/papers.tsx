import { Heading, LinkButton, Paragraph, Stack, ButtonRow } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { hasNoPaper, type EntryDocuments } from '../load-documents.ts'

type Props = { visit: CooperativeVisit; papers: EntryDocuments; entryId: Id<'entry'> }

/** The ways to the papers behind an entry, as far as whoever looks may open them. */
export function Papers({ visit, papers, entryId }: Props) {
  const words = visit.text.audit.entry
  const { slug } = visit.cooperative
  return (
    <Stack gap="small">
      <Heading level={2}>{words.papers}</Heading>
      <Paragraph>{hasNoPaper(papers) && visit.may('invoices.read') ? words.noPaper : words.lead}</Paragraph>
      <ButtonRow>
        {waysTo(visit, papers).map(({ href, label }) => (
          <LinkButton key={href} href={href} look="secondary">
            {label}
          </LinkButton>
        ))}
        {papers.isSharing && (
          <LinkButton href={paths.sharing(slug, entryId)} look="secondary">
            {words.sharing}
          </LinkButton>
        )}
        <LinkButton href={paths.entry(slug, entryId)} look="quiet">
          {words.whole}
        </LinkButton>
      </ButtonRow>
    </Stack>
  )
}

function waysTo(visit: CooperativeVisit, papers: EntryDocuments) {
  const words = visit.text.audit.entry
  const { slug } = visit.cooperative
  const { invoices, cost, supplierInvoice, bankLine } = papers
  return [
    ...(visit.may('invoices.read') ? invoices : []).flatMap((invoice) => [
      { href: paths.invoicePdf(slug, invoice), label: words.invoicePdf },
      { href: paths.invoice(slug, invoice), label: words.invoice },
    ]),
    ...(cost && visit.may('costs.read')
      ? [
          { href: paths.receipt(slug, cost), label: words.receipt },
          { href: paths.cost(slug, cost), label: words.cost },
        ]
      : []),
    ...(supplierInvoice && visit.may('supplier-invoices.read')
      ? [
          { href: paths.supplierInvoiceFile(slug, supplierInvoice), label: words.supplierPaper },
          { href: paths.supplierInvoice(slug, supplierInvoice), label: words.supplierInvoice },
        ]
      : []),
    ...(bankLine && visit.may('bank.read')
      ? [{ href: paths.bankLine(slug, bankLine), label: words.bankLine }]
      : []),
  ]
}
