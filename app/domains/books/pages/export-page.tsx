import { ButtonRow, Card, EmptyState, Heading, Lead, Link, LinkButton, Paragraph } from '../../../ui/index.ts'
import { yearOf } from '../../../values/day.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import { streamedFile } from '../../../web/streamed-file.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../export-formats.ts'
import { exportJournal } from '../export-journal.ts'
import { extentOf } from '../journal.db.ts'
import { addresses } from './addresses.ts'

const FILE: Record<ExportFormat, { extension: string; mediaType: string }> = {
  csv: { extension: 'csv', mediaType: 'text/csv; charset=utf-8' },
  hledger: { extension: 'journal', mediaType: 'text/plain; charset=utf-8' },
  ledger: { extension: 'ledger', mediaType: 'text/plain; charset=utf-8' },
  beancount: { extension: 'beancount', mediaType: 'text/plain; charset=utf-8' },
}

/** Every year of the books, in every format. */
export async function exportPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.books.export
  const { first, last } = await visit.read((tx) => extentOf(tx, visit.cooperative.id))
  const years =
    first && last
      ? Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, back) => yearOf(last) - back)
      : []
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Link href={paths.books(visit.cooperative.slug)} roomy>
          {visit.text.books.entry.back}
        </Link>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {visit.may('audit-file.export') && <Paragraph>{visit.text.annual.xaf.lead}</Paragraph>}
        {years.length === 0 && (
          <EmptyState title={visit.text.books.journal.noneTitle}>
            <p>{visit.text.books.journal.none}</p>
          </EmptyState>
        )}
        {years.map((year) => (
          <Card key={year}>
            <Heading level={2} size={3}>
              {words.year(String(year))}
            </Heading>
            <ButtonRow>
              {EXPORT_FORMATS.map((format) => (
                <LinkButton key={format} href={addresses.exported(visit, year, format)} look="secondary">
                  {words.formats[format]}
                </LinkButton>
              ))}
              {visit.may('audit-file.export') &&
                Object.entries(visit.text.annual.xaf.versions).map(([version, label]) => (
                  <LinkButton
                    key={version}
                    href={paths.auditFile(visit.cooperative.slug, String(year), version)}
                    look="secondary"
                  >
                    {label}
                  </LinkButton>
                ))}
            </ButtonRow>
          </Card>
        ))}
      </>
    ),
  })
}

/** The file itself. */
export async function exportFile(visit: CooperativeVisit): Promise<Response> {
  const format = EXPORT_FORMATS.find((one) => one === visit.params['format'])
  const year = Number(visit.params['year'])
  if (!format || !(year >= 2000 && year <= 2200)) return new Response(null, { status: 404 })
  const { extension, mediaType } = FILE[format]
  const name = `${visit.cooperative.slug}-${year}.${extension}`
  return streamedFile(visit, { name, mediaType }, (tx) =>
    exportJournal(tx, visit.cooperative.id, year, format),
  )
}
