import {
  Button,
  ButtonRow,
  Euro,
  FieldRow,
  Form,
  Heading,
  Lead,
  Link,
  Notice,
  Paragraph,
  Select,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { yearOf } from '../../../values/day.ts'
import { formatDay, formatEuro, formatMonth } from '../../../values/format.ts'
import { sum, type Cents } from '../../../values/money.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { trialBalance, type TrialBalanceRow } from '../books.db.ts'
import { firstDayOfBooks } from '../journal.db.ts'
import { PARTS, periodOf, type Part } from '../period.ts'

/** A line of the trial balance as it is shown; amounts in cents, debit positive. */
type Line = { readonly key: string; readonly code: string; readonly name: string } & Record<
  'opening' | 'debit' | 'credit' | 'closing',
  Cents
>

/** The trial balance of a period: the balance sheet, the work of members, the co-op itself; together zero. */
export async function trialBalancePage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.books.trial
  const { id, slug } = visit.cooperative
  const { year, part } = asked(visit)
  const period = periodOf(year, part)
  const { rows, first } = await visit.read(async (tx) => ({
    rows: await trialBalance(tx, id, period.from, period.until),
    first: await firstDayOfBooks(tx, id),
  }))
  const total = sum(rows.map((row) => row.closing))
  const [from, until] = [formatDay(period.from, visit.language), formatDay(period.until, visit.language)]
  return page(visit, {
    title: words.title,
    wide: true,
    children: (
      <>
        <Link href={paths.books(slug)} roomy>
          {visit.text.books.entry.back}
        </Link>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead({ from, until })}</Lead>
        <Choose visit={visit} year={year} part={part} first={first ? yearOf(first) : year} />
        <Sections visit={visit} rows={rows} />
        {total === 0n ? (
          <Notice tone="done">{words.addsUp}</Notice>
        ) : (
          <Notice tone="wrong">{words.doesNotAddUp(formatEuro(total, visit.language))}</Notice>
        )}
        <Paragraph quiet>{words.legend}</Paragraph>
      </>
    ),
  })
}

function asked(visit: CooperativeVisit): { year: number; part: Part } {
  const { searchParams } = visit.url
  const year = Number(searchParams.get('jaar'))
  const part = PARTS.find((one) => one === searchParams.get('periode')) ?? 'jaar'
  return { year: year >= 2000 && year <= 2200 ? year : yearOf(visit.now.today), part }
}

function Choose({
  visit,
  year,
  part,
  first,
}: {
  visit: CooperativeVisit
  year: number
  part: Part
  first: number
}) {
  const words = visit.text.books.trial
  const last = Math.max(year, yearOf(visit.now.today))
  const years = Array.from({ length: Math.min(60, last - Math.min(first, year) + 1) }, (_, back) =>
    String(last - back),
  )
  const nameOf = (one: Part) => {
    if (one === 'jaar') return words.whole
    return one.startsWith('kw') ? words.quarter(one.slice(2)) : formatMonth(`${year}-${one}`, visit.language)
  }
  return (
    <Form action={paths.trialBalance(visit.cooperative.slug)} method="get" label={words.part}>
      <FieldRow>
        <Select
          name="jaar"
          label={words.year}
          choices={years.map((value) => ({ value, label: value }))}
          value={String(year)}
          always
        />
        <Select
          name="periode"
          label={words.part}
          choices={PARTS.map((value) => ({ value, label: nameOf(value) }))}
          value={part}
          always
        />
      </FieldRow>
      <ButtonRow>
        <Button look="secondary">{words.show}</Button>
      </ButtonRow>
    </Form>
  )
}

function Sections({ visit, rows }: { visit: CooperativeVisit; rows: readonly TrialBalanceRow[] }) {
  const words = visit.text.books.trial
  const results = rows.filter((row) => row.section !== 'balance')
  const earlier = sum(results.map((row) => row.opening))
  const sheet = rows.filter((row) => row.section === 'balance')
  const balance = linesOf(sheet.filter(({ purpose }) => purpose !== 'unappropriated'))
  // What was earned and spent before the period, and what meetings did with it: together what they did not divide yet.
  // Apart, each grows by every year that was adopted, and only their sum says anything.
  const divided = sheet.find(({ purpose }) => purpose === 'unappropriated')
  const [debit, credit] = [divided?.debit ?? 0n, divided?.credit ?? 0n]
  const opening = earlier + (divided?.opening ?? 0n)
  const closing = earlier + (divided?.closing ?? 0n)
  if (opening !== 0n || debit !== 0n || credit !== 0n) {
    const code = divided?.code ?? ''
    balance.push({ key: 'earlier', code, name: words.earlierResult, opening, debit, credit, closing })
  }
  const members = linesOf(
    rows.filter((row) => row.section === 'members'),
    true,
  )
  const own = linesOf(
    rows.filter((row) => row.section === 'own'),
    true,
  )
  const notShared = -sum(members.map((line) => line.closing))
  return (
    <>
      <SectionTable visit={visit} caption={words.balance} lines={balance} whole />
      <SectionTable visit={visit} caption={words.members} lines={members} />
      {members.length > 0 && (
        <Paragraph quiet>
          {notShared === 0n ? words.membersZero : words.membersOpen(formatEuro(notShared, visit.language))}
        </Paragraph>
      )}
      <SectionTable visit={visit} caption={words.own} lines={own} />
    </>
  )
}

/** The lines on which anything stands. Income and costs begin at nothing in every period. */
function linesOf(rows: readonly TrialBalanceRow[], fromNothing = false): Line[] {
  return rows
    .filter((row) => row.debit !== 0n || row.credit !== 0n || (!fromNothing && row.opening !== 0n))
    .map(({ code, name, opening, debit, credit, closing }) => ({
      key: code,
      code,
      name,
      debit,
      credit,
      opening: fromNothing ? 0n : opening,
      closing: fromNothing ? closing - opening : closing,
    }))
}

function SectionTable(props: {
  visit: CooperativeVisit
  caption: string
  lines: readonly Line[]
  whole?: boolean
}) {
  const { visit, caption, lines, whole } = props
  const words = visit.text.books.trial
  if (lines.length === 0) return null
  const amount = (of: 'opening' | 'debit' | 'credit' | 'closing', label: string): Column<Line> => ({
    key: of,
    label,
    number: true,
    cell: (line) => (line[of] === 0n && of !== 'closing' ? null : <Euro amount={line[of]} />),
  })
  const total = (of: 'opening' | 'debit' | 'credit' | 'closing') => (
    <Euro amount={sum(lines.map((line) => line[of]))} />
  )
  return (
    <Table
      caption={caption}
      rows={lines}
      rowKey={(line) => line.key}
      columns={[
        {
          key: 'account',
          label: visit.text.books.account,
          head: true,
          cell: (line) => <AccountName visit={visit} line={line} />,
        },
        ...(whole ? [amount('opening', words.opening)] : []),
        amount('debit', visit.text.books.debit),
        amount('credit', visit.text.books.credit),
        amount('closing', whole ? words.closing : words.result),
      ]}
      footer={[
        words.total,
        ...(whole ? [total('opening')] : []),
        total('debit'),
        total('credit'),
        total('closing'),
      ]}
    />
  )
}

function AccountName({ visit, line }: { visit: CooperativeVisit; line: Line }) {
  if (line.code === '') return <>{line.name}</>
  return (
    <Link
      href={`${paths.books(visit.cooperative.slug)}?rekening=${line.code}`}
    >{`${line.code} ${line.name}`}</Link>
  )
}
