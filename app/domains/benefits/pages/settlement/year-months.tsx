import { Heading, Link, Paragraph, Table, type Column } from '../../../../ui/index.ts'
import { monthOf } from '../../../../values/day.ts'
import { formatCount, formatDay, formatEuro, formatMonth } from '../../../../values/format.ts'
import { paths } from '../../../../web/paths.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import { leastCertain } from '../../engine/certainty.ts'
import { certaintyInWords } from '../../engine/sentence.ts'
import type { SettledYear } from '../../settlement/settled-year.ts'
import { Terms } from '../effect-ladder.tsx'
import { tellingOf } from '../effect-line.ts'

type Month = SettledYear['months'][number]
type Part = { readonly visit: CooperativeVisit; readonly settled: SettledYear }

/** A year month by month, and by which rules and amounts it was reckoned. */
export function YearMonths({ visit, settled, imported }: Part & { imported: number }) {
  const words = visit.text.settlement
  const { months, settlement } = settled
  if (months.length === 0) return null
  const sure = settlement && leastCertain(settlement.months.map(({ definitive }) => definitive.certainty))
  return (
    <>
      <Heading level={2}>{words.months}</Heading>
      <Table
        caption={words.months}
        captionUnseen
        rows={months}
        rowKey={({ month }) => month}
        columns={columnsOf({ visit, settled })}
      />
      <Rules visit={visit} settled={settled} />
      <Paragraph quiet>
        {imported === 0 ? words.table : words.tableExtended(formatCount(imported, visit.language))}
        {sure && ` ${words.sure(certaintyInWords(sure, tellingOf(visit)))}`}
      </Paragraph>
      <Terms visit={visit} />
      <Paragraph>{words.ask}</Paragraph>
    </>
  )
}

function columnsOf({ visit, settled: { months, settlement } }: Part): Column<Month>[] {
  const words = visit.text.settlement
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  const final = (month: Month) => settlement!.months[months.indexOf(month)]!
  return [
    {
      key: 'month',
      label: words.month,
      head: true,
      cell: ({ month }) => formatMonth(monthOf(month), visit.language),
    },
    { key: 'work', label: words.work, number: true, cell: ({ facts }) => euro(facts.self.work) },
    { key: 'paid', label: words.paid, number: true, cell: ({ paid }) => euro(paid) },
    ...(settlement
      ? [
          {
            key: 'again',
            label: words.again,
            number: true,
            cell: (month: Month) => euro(final(month).definitive.benefit),
          },
          {
            key: 'difference',
            label: words.difference,
            number: true,
            cell: (month: Month) => euro(final(month).difference),
          },
        ]
      : []),
    ...(namesOf(visit, months).length > 1
      ? [{ key: 'rules', label: words.rules, cell: (month: Month) => nameOf(visit, month) }]
      : []),
  ]
}

/** Under one agreement a sentence says it; only when it changed within the year, each month does. */
function Rules({ visit, settled: { months } }: Part) {
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

function namesOf(visit: CooperativeVisit, months: readonly Month[]): string[] {
  return [...new Set(months.map((month) => nameOf(visit, month)))]
}

/** A version by the day it began on: its number tells a member nothing. */
function nameOf(visit: CooperativeVisit, { version, policy }: Month): string {
  const words = visit.text.settlement
  return version === undefined
    ? words.noAgreement
    : words.agreedFrom(formatDay(policy.validFrom, visit.language))
}
