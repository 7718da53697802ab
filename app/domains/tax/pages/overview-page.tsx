import {
  Badge,
  Card,
  Euro,
  Heading,
  Lead,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { addDays } from '../../../values/day.ts'
import { formatDay, formatDayShort, formatEuro } from '../../../values/format.ts'
import { abs, sum } from '../../../values/money.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { korNow, type KorNow } from '../load-kor.ts'
import { netOf } from '../vat-box.ts'
import { dueOn, keyOf, periodOfDays } from '../vat-period.ts'
import {
  nextToFile,
  returnNow,
  vatStanding,
  type PeriodStanding,
  type VatStanding,
} from '../load-vat-standing.ts'
import type { Correction, Reckoned } from '../vat-return.ts'
import { KorNotice } from './kor-notice.tsx'
import { capital, nameOfPeriod } from './period-shown.ts'

/** VAT at a glance: what to do now, what is to be paid, and every period. */
export async function vatOverviewPage(visit: CooperativeVisit): Promise<Response> {
  const { id, slug } = visit.cooperative
  const words = visit.text.tax.overview
  const found = await visit.read(async (tx) => {
    const standing = await vatStanding(tx, id, visit.now.today)
    const next = nextToFile(standing) ?? standing.periods.find(({ state }) => state === 'running')?.period
    const now = next && (await returnNow(tx, id, next, standing))
    return { standing, kor: await korNow(tx, id, visit.now.today), reckoned: now?.reckoned }
  })
  const { standing, kor, reckoned } = found
  return page(visit, {
    title: words.title,
    wide: true,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        <KorNotice visit={visit} kor={kor} />
        <Supplements visit={visit} apart={reckoned?.apart ?? []} />
        <Next visit={visit} standing={standing} reckoned={reckoned} />
        <Unpaid visit={visit} standing={standing} />
        <Periods visit={visit} standing={standing} />
        <p>
          <Link href={paths.kor(slug)} roomy>
            {words.kor}
          </Link>{' '}
          {visit.may('vat.file') && (
            <Link href={paths.vatLength(slug)} roomy>
              {words.settings}
            </Link>
          )}
        </p>
      </>
    ),
  })
}

type Props = { readonly visit: CooperativeVisit; readonly standing: VatStanding; readonly kor?: KorNow }

/** What is to be filed first, what it comes to, and by when; or that nothing waits. */
function Next({ visit, standing, reckoned }: Props & { reckoned: Reckoned | undefined }) {
  const words = visit.text.tax.overview
  const next = nextToFile(standing)
  if (!next) {
    const running = standing.periods.find(({ state }) => state === 'running')?.period
    if (!running) return null
    const day = formatDay(addDays(running.until, 1), visit.language)
    const said = { period: nameOfPeriod(visit, running), day }
    // Gilde knows of no returns but its own.
    if (standing.filed.length === 0) return <Notice title={words.noneYetTitle}>{words.noneYet(said)}</Notice>
    return (
      <Notice tone="done" title={words.upToDateTitle}>
        {words.upToDate(said)}
      </Notice>
    )
  }
  const due = dueOn(next)
  const day = formatDay(due, visit.language)
  return (
    <Card tone="brand" labelledBy="next">
      <Heading level={2} id="next">
        {words.next({ period: nameOfPeriod(visit, next) })}
      </Heading>
      {reckoned && <Paragraph>{payableIn(visit, reckoned.form.payable)}</Paragraph>}
      <Paragraph>{due < visit.now.today ? words.isLate({ day }) : words.fileBefore({ day })}</Paragraph>
      <LinkButton href={paths.vatReturn(visit.cooperative.slug, keyOf(next))}>{words.open}</LinkButton>
    </Card>
  )
}

/** An amount of whole euros as what it means: to pay, to get back, nothing. */
export function payableIn(visit: CooperativeVisit, payable: bigint): string {
  const words = visit.text.tax.overview
  const amount = formatEuro(abs(payable), visit.language, { cents: 'when-needed' })
  if (payable === 0n) return words.nothing
  return payable > 0n ? words.toPay({ amount }) : words.toReceive({ amount })
}

/** What was found of filed periods and is too much for the next return. */
function Supplements({ visit, apart }: Omit<Props, 'standing'> & { apart: readonly Correction[] }) {
  const words = visit.text.tax.overview
  if (apart.length === 0) return null
  const periods = apart.map(periodOfDays)
  const names = periods.map((period) => nameOfPeriod(visit, period))
  const list = new Intl.ListFormat(visit.language, { type: 'conjunction' })
  const amount = formatEuro(abs(sum(apart.map(({ boxes }) => netOf(boxes)))), visit.language)
  return (
    <Notice tone="doubt" title={words.supplementTitle}>
      <p>{words.supplement({ amount, periods: list.format(names) })}</p>
      {periods.map((period, place) => (
        <Link key={period.from} href={paths.vatSupplement(visit.cooperative.slug, keyOf(period))} roomy>
          {words.toSupplement({ period: names[place]! })}
        </Link>
      ))}
    </Notice>
  )
}

/** What was filed and is not paid or received yet. */
function Unpaid({ visit, standing }: Props) {
  const words = visit.text.tax.overview
  const open = standing.filed.flatMap((filed) => {
    const left = abs(filed.payable) - (standing.paid.get(filed.id) ?? 0n)
    const period = standing.periods.find((one) => one.period.from === filed.from)?.period
    return filed.undoneAt === null && left > 0n && period ? [{ filed, left, period }] : []
  })
  if (open.length === 0) return null
  return (
    <Notice>
      <ul class="plain-list">
        {open.map(({ filed, left, period }) => {
          const facts = {
            amount: formatEuro(left, visit.language, { cents: 'when-needed' }),
            period: nameOfPeriod(visit, period),
          }
          return (
            <li key={filed.id}>
              <Link href={paths.vatReturn(visit.cooperative.slug, keyOf(period))} roomy>
                {filed.payable > 0n ? words.pay(facts) : words.receive(facts)}
              </Link>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}

function Periods({ visit, standing }: Props) {
  const words = visit.text.tax.overview
  const columns: Column<PeriodStanding>[] = [
    {
      key: 'period',
      label: words.period,
      head: true,
      cell: ({ period }) => (
        <Link href={paths.vatReturn(visit.cooperative.slug, keyOf(period))}>
          {capital(nameOfPeriod(visit, period))}
        </Link>
      ),
    },
    {
      key: 'state',
      label: words.state,
      cell: (row) => <State visit={visit} standing={standing} row={row} />,
    },
    { key: 'due', label: words.due, cell: ({ period }) => formatDayShort(dueOn(period), visit.language) },
    {
      key: 'amount',
      label: words.amount,
      number: true,
      cell: ({ filed, supplements }) =>
        filed && (
          <Euro amount={sum([filed, ...supplements].map(({ payable }) => payable))} cents="when-needed" />
        ),
    },
  ]
  return (
    <Table
      caption={words.table}
      rows={standing.periods}
      rowKey={({ period }) => period.from}
      columns={columns}
    />
  )
}

/** How far a period is, in one word. */
export function State({ visit, standing, row }: Props & { row: PeriodStanding }) {
  const words = visit.text.tax.state
  const { state, filed, period } = row
  if (filed) {
    const isSettled = (standing.paid.get(filed.id) ?? 0n) === abs(filed.payable)
    if (!isSettled || filed.payable === 0n)
      return <Badge tone={isSettled ? 'done' : 'info'}>{words.filed}</Badge>
    return <Badge tone="done">{filed.payable > 0n ? words.paid : words.received}</Badge>
  }
  if (state === 'to-file') {
    const isLate = dueOn(period) < visit.now.today
    return <Badge tone={isLate ? 'wrong' : 'doubt'}>{isLate ? words.late : words['to-file']}</Badge>
  }
  return <Badge>{words[state === 'not-needed' ? 'not-needed' : 'running']}</Badge>
}
