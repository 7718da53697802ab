import {
  Badge,
  EmptyState,
  Euro,
  Heading,
  Link,
  Paragraph,
  Pagination,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { formatDayShort } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { vatLines } from '../../books/index.ts'
import { costsOfEntries } from '../../spending/index.ts'
import { BOXES, kindsIn } from '../vat-box.ts'
import { keyOf } from '../vat-period.ts'
import { slicesOf } from '../vat-return.db.ts'
import { returnNow, type PeriodStanding, type VatStanding } from '../load-vat-standing.ts'
import type { Tx } from '../../../platform/database.ts'
import { worksheetOf, type WorkRow } from '../worksheet.ts'
import { nameOfPeriod, periodHere } from './period-shown.ts'

const PAGE = 100

/** What one box is made of: each entry, with its invoice or receipt. */
export async function vatBoxPage(visit: CooperativeVisit): Promise<Response> {
  const box = BOXES.find((one) => one === visit.params['box'])
  if (!box) throw new NothingHere('no such box')
  const after = Number(visit.url.searchParams.get('na') ?? '0')
  const from = Number.isInteger(after) && after > 0 && after < 2_000_000_000 ? after : 0
  const { here, rows, costs } = await visit.read(async (tx) => {
    const { standing, here } = await periodHere(tx, visit)
    const slices = await slicesHere(tx, visit, standing, here)
    const asked = { kinds: kindsIn(box), after: from, size: PAGE + 1 }
    const lines = await vatLines(tx, visit.cooperative.id, slices, asked)
    const rows = worksheetOf(slices, lines).filter((row) => row.box === box)
    return { here, rows, costs: await costsIn(tx, visit, rows) }
  })
  const words = visit.text.tax.box
  const coop = visit.cooperative.slug
  const shown = rows.slice(0, PAGE)
  const last = rows.length > PAGE ? shown.at(-1) : undefined
  const title = words.title({ box, period: nameOfPeriod(visit, here.period) })
  const key = keyOf(here.period)
  const href = paths.vatBox(coop, key, box)
  return page(visit, {
    title,
    wide: true,
    children: (
      <>
        <Link href={paths.vatReturn(coop, key)} roomy>
          {words.back}
        </Link>
        <Heading level={1}>{title}</Heading>
        <Paragraph>{visit.text.tax.return.names[box]}</Paragraph>
        {shown.length === 0 ? (
          <EmptyState title={words.none}>
            <Link href={paths.vatReturn(coop, key)}>{words.back}</Link>
          </EmptyState>
        ) : (
          <WorkTable visit={visit} rows={shown} costs={costs} caption={words.table} />
        )}
        <Pagination
          newer={from > 0 ? href : undefined}
          older={last ? `${href}?na=${last.number}` : undefined}
        />
      </>
    ),
  })
}

/** Which entries a return is about: those it named when it was filed, or what it would name now. */
export async function slicesHere(
  tx: Tx,
  visit: CooperativeVisit,
  standing: VatStanding,
  here: PeriodStanding,
) {
  const { id } = visit.cooperative
  if (here.filed) return slicesOf(tx, id, here.filed.id)
  return (await returnNow(tx, id, here.period, standing)).slices
}

/** The costs behind rows of the worksheet, by their entry. */
export function costsIn(tx: Tx, visit: CooperativeVisit, rows: readonly WorkRow[]): Promise<CostsOfEntries> {
  const entries = rows.flatMap(({ book, entryId }) => (book === 'costs' ? [entryId] : []))
  return costsOfEntries(tx, visit.cooperative.id, visit.may('costs.read') ? entries : [])
}

type CostsOfEntries = Awaited<ReturnType<typeof costsOfEntries>>

/** Rows of the worksheet, each with the way to its invoice or entry. */
export function WorkTable(props: {
  visit: CooperativeVisit
  rows: readonly WorkRow[]
  costs: CostsOfEntries
  caption: string
}) {
  const { visit, rows } = props
  const words = visit.text.tax.box
  const coop = visit.cooperative.slug
  const hasBase = rows.some(({ base }) => base !== 0n)
  const hasVat = rows.some(({ vat }) => vat !== 0n)
  const money = (key: 'base' | 'vat'): Column<WorkRow> => ({
    key,
    label: words[key],
    number: true,
    cell: (row) => (row[key] === 0n ? null : <Euro amount={row[key]} />),
  })
  const columns: Column<WorkRow>[] = [
    {
      key: 'what',
      label: words.what,
      head: true,
      cell: (row) => <What visit={visit} row={row} costs={props.costs} />,
    },
    { key: 'day', label: words.day, cell: (row) => formatDayShort(row.countsOn, visit.language) },
    {
      key: 'entry',
      label: words.entry,
      cell: (row) =>
        visit.may('books.read') ? (
          <Link href={paths.entry(coop, row.entryId)}>{String(row.number)}</Link>
        ) : (
          String(row.number)
        ),
    },
    ...(hasBase ? [money('base')] : []),
    ...(hasVat ? [money('vat')] : []),
  ]
  const total = (key: 'base' | 'vat') => (
    <Euro key={key} amount={rows.reduce((all, row) => all + row[key], 0n)} />
  )
  const footer = [
    words.total,
    null,
    null,
    ...(hasBase ? [total('base')] : []),
    ...(hasVat ? [total('vat')] : []),
  ]
  return (
    <Table
      caption={props.caption}
      rows={rows}
      rowKey={(row) => `${row.box} ${row.entryId}`}
      columns={columns}
      footer={footer}
    />
  )
}

function What({ visit, row, costs }: { visit: CooperativeVisit; row: WorkRow; costs: CostsOfEntries }) {
  const coop = visit.cooperative.slug
  const cost = costs.get(row.entryId)
  const invoice = row.book === 'sales' && visit.may('invoices.read') ? row.invoiceId : null
  const href = cost ? paths.cost(coop, cost) : invoice && paths.invoice(coop, invoice)
  return (
    <>
      {href ? <Link href={href}>{row.description}</Link> : row.description}
      {row.isCorrection && (
        <>
          {' '}
          <Badge tone="doubt">{visit.text.tax.box.correction}</Badge>
        </>
      )}
    </>
  )
}
