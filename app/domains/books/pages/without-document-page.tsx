import { EmptyState, Euro, Heading, Lead, Link, Paragraph, Stack, Table } from '../../../ui/index.ts'
import { formatDayShort } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { daysAskedAbout, daysNotAskedYet } from '../document-days.ts'
import { entriesWithoutDocument, type WithoutDocument } from '../entry-document.db.ts'

/** What was booked without a document: first what the first page asks for, then what may still be on its way. */
export async function withoutDocumentPage(visit: CooperativeVisit): Promise<Response> {
  const { id, slug } = visit.cooperative
  const { today } = visit.now
  const { asked, onTheirWay } = await visit.read(async (tx) => ({
    asked: await entriesWithoutDocument(tx, id, daysAskedAbout(today)),
    onTheirWay: await entriesWithoutDocument(tx, id, daysNotAskedYet(today)),
  }))
  const words = visit.text.entryDocuments
  const isAll = asked.length + onTheirWay.length === 0
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Link href={paths.books(slug)} roomy>
          {visit.text.books.entry.back}
        </Link>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {isAll && <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>}
        {asked.length > 0 && (
          <Stack gap="small">
            <Heading level={2}>{words.home.title({ count: asked.length })}</Heading>
            <Entries visit={visit} rows={asked} />
          </Stack>
        )}
        {onTheirWay.length > 0 && (
          <Stack gap="small">
            <Heading level={2}>{words.notAskedYet}</Heading>
            <Paragraph>{words.notAskedYetLead}</Paragraph>
            <Entries visit={visit} rows={onTheirWay} />
          </Stack>
        )}
      </>
    ),
  })
}

function Entries({ visit, rows }: { visit: CooperativeVisit; rows: readonly WithoutDocument[] }) {
  const words = visit.text.entryDocuments
  return (
    <Table<WithoutDocument>
      caption={words.title}
      captionUnseen
      rows={rows}
      rowKey={({ entryId }) => entryId}
      columns={[
        {
          key: 'what',
          label: words.what,
          head: true,
          cell: (row) => (
            <Link href={paths.entry(visit.cooperative.slug, row.entryId)}>{row.description}</Link>
          ),
        },
        { key: 'day', label: words.day, cell: (row) => formatDayShort(row.countsOn, visit.language) },
        { key: 'amount', label: words.amount, number: true, cell: (row) => <Euro amount={row.amount} /> },
      ]}
    />
  )
}
