import { ButtonRow, Heading, LinkButton, Paragraph, Stack } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { formatMoment } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { EntryDocument } from '../../books/index.ts'
import type { Look } from '../look.db.ts'
import { isSamePaper, type Paper } from '../paper-kinds.ts'
import { paperAddress } from './paper-addresses.ts'
import { auditPaths } from './addresses.ts'

type Props = {
  visit: CooperativeVisit
  year: number
  entryId: Id<'entry'>
  papers: readonly Paper[]
  /** What was added to the entry, or why there is none. */
  documents: readonly EntryDocument[]
  looks: readonly Look[]
}

/** The ways to the papers behind an entry, as far as whoever looks may open them, and who opened them. */
export function Papers({ visit, year, entryId, papers, documents, looks }: Props) {
  const words = visit.text.audit.entry
  const { slug } = visit.cooperative
  const open = papers.filter((paper) => paperAddress(visit, paper) !== undefined)
  const why = documents.filter(({ noneBecause }) => noneBecause !== '')
  return (
    <Stack gap="small">
      <Heading level={2}>{words.papers}</Heading>
      <Paragraph>{papers.length === 0 && visit.may('invoices.read') ? words.noPaper : words.lead}</Paragraph>
      {why.map(({ id, noneBecause }) => (
        <Paragraph key={id}>{visit.text.entryDocuments.none({ because: noneBecause })}</Paragraph>
      ))}
      <ButtonRow>
        {open.map((paper, place) => (
          <LinkButton
            key={paper.id}
            href={auditPaths.auditOpen(slug, String(year), entryId, `${paper.kind}/${paper.id}`)}
            look="secondary"
            {...(place === 0 ? { dataKey: 'o' } : {})}
          >
            {nameOf(visit, paper, documents)}
          </LinkButton>
        ))}
        {pagesOf(visit, papers).map(({ href, label }) => (
          <LinkButton key={href} href={href} look="quiet">
            {label}
          </LinkButton>
        ))}
        <LinkButton href={paths.entry(slug, entryId)} look="quiet">
          {words.whole}
        </LinkButton>
      </ButtonRow>
      <Opened visit={visit} papers={papers} documents={documents} looks={looks} />
    </Stack>
  )
}

/** Which papers the committee opened, by whom and when; nothing for who is not of the committee. */
function Opened({ visit, papers, documents, looks }: Omit<Props, 'year' | 'entryId'>) {
  if (!visit.may('audit.work') || papers.length === 0) return null
  const words = visit.text.audit.entry
  const said = papers.flatMap((paper) =>
    looks
      .filter((look) => isSamePaper(look, paper))
      .map(({ name, openedAt }) =>
        words.opened({
          what: nameOf(visit, paper, documents),
          name,
          moment: formatMoment(openedAt, visit.language),
        }),
      ),
  )
  return said.length === 0 ? (
    <Paragraph quiet>{words.openedNone}</Paragraph>
  ) : (
    <ul>
      {said.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

function nameOf(visit: CooperativeVisit, { kind, id }: Paper, documents: readonly EntryDocument[]): string {
  const words = visit.text.audit.entry
  return (kind === 'entry-document' && documents.find((one) => one.id === id)?.name) || words.paper[kind]
}

/** The pages around those papers. */
function pagesOf(visit: CooperativeVisit, papers: readonly Paper[]) {
  const words = visit.text.audit.entry
  const { slug } = visit.cooperative
  return papers.flatMap(({ kind, id }) => {
    if (kind === 'invoice' && visit.may('invoices.read'))
      return [{ href: paths.invoice(slug, id), label: words.invoice }]
    if (kind === 'cost' && visit.may('costs.read')) return [{ href: paths.cost(slug, id), label: words.cost }]
    if (kind === 'supplier-invoice' && visit.may('supplier-invoices.read'))
      return [{ href: paths.supplierInvoice(slug, id), label: words.supplierInvoice }]
    return []
  })
}
