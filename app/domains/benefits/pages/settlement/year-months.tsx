import { Heading, Link, Paragraph, Table, type Column } from '../../../../ui/index.ts'
import { formatCount, formatDay, formatEuro, formatMonth } from '../../../../values/format.ts'
import { paths } from '../../../../web/paths.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import { certaintyInWords, stepInWords } from '../../engine/sentence.ts'
import { Terms } from '../effect-ladder.tsx'
import { tellingOf } from '../effect-line.ts'
import type { MonthShown, YearShown } from './year-shown.ts'

type Part = { readonly visit: CooperativeVisit; readonly shown: YearShown }

/** A year month by month, and by which rules and amounts it was reckoned. */
export function YearMonths({ visit, shown }: Part) {
  const words = visit.text.settlement
  const { months, importedRows, certainty } = shown
  if (months.length === 0) return null
  return (
    <>
      <Heading level={2}>{words.months}</Heading>
      <Table
        caption={words.months}
        captionUnseen
        rows={months}
        rowKey={({ month }) => month}
        columns={columnsOf({ visit, shown })}
      />
      <Spreads visit={visit} months={months} />
      <Rules visit={visit} shown={shown} />
      <Paragraph quiet>
        {importedRows === 0 ? words.table : words.tableExtended(formatCount(importedRows, visit.language))}
        {certainty && ` ${words.sure(certaintyInWords(certainty, tellingOf(visit)))}`}
      </Paragraph>
      <Terms visit={visit} />
      <Paragraph>{words.ask}</Paragraph>
    </>
  )
}

function columnsOf({ visit, shown: { months, outcome, settlesBy } }: Part): Column<MonthShown>[] {
  const words = visit.text.settlement
  const amount = (key: string, label: string, of: (month: MonthShown) => bigint) => ({
    key,
    label,
    number: true,
    cell: (month: MonthShown) => formatEuro(of(month), visit.language),
  })
  return [
    { key: 'month', label: words.month, head: true, cell: ({ month }) => formatMonth(month, visit.language) },
    amount('work', words.work, ({ work }) => work),
    amount('paid', words.paid, ({ paid }) => paid),
    ...(outcome
      ? [
          amount('again', words.again[settlesBy], ({ after }) => after!.benefit),
          amount('difference', words.difference, ({ after }) => after!.difference),
        ]
      : []),
    ...(namesOf(visit, months).length > 1
      ? [{ key: 'rules', label: words.rules, cell: (month: MonthShown) => nameOf(visit, month) }]
      : []),
  ]
}

/** Over which months income was spread, and what a new policy within the year did to that: once for each run. */
function Spreads({ visit, months }: { visit: CooperativeVisit; months: readonly MonthShown[] }) {
  const words = visit.text.settlement
  const said = new Map<string, string>()
  for (const { month, spread } of months) {
    if (!spread) continue
    const sentence = stepInWords(spread, tellingOf(visit))
    if (!said.has(sentence)) said.set(sentence, month)
  }
  if (said.size === 0) return null
  return (
    <>
      <Heading level={2} size={3}>
        {words.spreads}
      </Heading>
      <ul>
        {[...said].map(([sentence, month]) => (
          <li key={month}>{words.spreadFrom({ month: formatMonth(month, visit.language), sentence })}</li>
        ))}
      </ul>
    </>
  )
}

/** Under one agreement a sentence says it; only when it changed within the year, each month does. */
function Rules({ visit, shown: { months } }: Part) {
  const words = visit.text.settlement
  const [only, ...more] = namesOf(visit, months)
  return (
    <Paragraph>
      {only !== undefined && more.length === 0 && `${words.reckonedWith(only)} `}
      <Link href={paths.agreements(visit.cooperative.slug)} roomy>
        {words.readRules}
      </Link>
    </Paragraph>
  )
}

function namesOf(visit: CooperativeVisit, months: readonly MonthShown[]): string[] {
  return [...new Set(months.map((month) => nameOf(visit, month)))]
}

/** A version by the day it began on: its number tells a member nothing. */
function nameOf(visit: CooperativeVisit, { agreedFrom }: MonthShown): string {
  const words = visit.text.settlement
  return agreedFrom === undefined
    ? words.noAgreement
    : words.agreedFrom(formatDay(agreedFrom, visit.language))
}
