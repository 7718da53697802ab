import { Heading, Lead, Link, LinkButton, Notice, Paragraph } from '../../../ui/index.ts'
import { formatCount } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { file, page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { vatLines } from '../../books/index.ts'
import { keyOf } from '../vat-period.ts'
import { worksheetCsv, worksheetOf } from '../worksheet.ts'
import { costsIn, slicesHere, WorkTable } from './box-page.tsx'
import { nameOfPeriod, periodHere } from './period-shown.ts'

/** More rows than anybody prints, and than a phone shows at once. */
const MOST_ROWS = 2000

/** The whole worksheet on one page, to print or to keep as a PDF. */
export async function worksheetPage(visit: CooperativeVisit): Promise<Response> {
  const { here, rows, costs } = await loadWorksheet(visit)
  const words = visit.text.tax
  const coop = visit.cooperative.slug
  const key = keyOf(here.period)
  const title = words.worksheet.title({ period: nameOfPeriod(visit, here.period) })
  const isLong = rows.length > MOST_ROWS
  return page(visit, {
    title,
    wide: true,
    children: (
      <>
        <Link href={paths.vatReturn(coop, key)} roomy>
          {words.box.back}
        </Link>
        <Heading level={1}>{title}</Heading>
        <Lead>{words.worksheet.lead}</Lead>
        <Paragraph quiet>{words.worksheet.print}</Paragraph>
        {rows.length === 0 && <Notice>{words.box.none}</Notice>}
        {isLong ? (
          <Notice>
            <p>{words.worksheet.tooLong({ count: formatCount(rows.length, visit.language) })}</p>
            <LinkButton href={paths.vatWorksheetFile(coop, key)} look="secondary">
              {words.return.csv}
            </LinkButton>
          </Notice>
        ) : (
          [...Map.groupBy(rows, ({ box }) => box)].map(([box, theirs]) => (
            <WorkTable
              key={box}
              visit={visit}
              rows={theirs}
              costs={costs}
              caption={`${box} ${words.return.names[box]}`}
            />
          ))
        )}
      </>
    ),
  })
}

/** The whole worksheet as a file for a spreadsheet. */
export async function worksheetFile(visit: CooperativeVisit): Promise<Response> {
  const { here, rows } = await loadWorksheet(visit)
  const text = worksheetCsv(rows, visit.text.tax.worksheet.headings)
  const name = `${visit.cooperative.slug}-btw-${keyOf(here.period)}.csv`
  return file(
    { name, media_type: 'text/csv; charset=utf-8', content: Buffer.from(`\uFEFF${text}`) },
    'attachment',
  )
}

function loadWorksheet(visit: CooperativeVisit) {
  return visit.read(async (tx) => {
    const { standing, here } = await periodHere(tx, visit)
    const slices = await slicesHere(tx, visit, standing, here)
    const rows = worksheetOf(slices, await vatLines(tx, visit.cooperative.id, slices))
    return { here, rows, costs: await costsIn(tx, visit, rows) }
  })
}
