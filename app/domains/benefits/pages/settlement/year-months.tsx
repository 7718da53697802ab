import { Heading, Paragraph, Table } from '../../../../ui/index.ts'
import { formatCount, formatEuro, formatMonth } from '../../../../values/format.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import { certaintyInWords, stepInWords } from '../../engine/sentence.ts'
import type { MonthShown, YearShown } from './year-shown.ts'

/** Month by month, with which rules it was reckoned. */
export function Months({ visit, shown }: { visit: CooperativeVisit; shown: YearShown }) {
  const words = visit.text.settlement
  const { months, importedRows, certainty } = shown
  if (months.length === 0) return null
  const telling = { words: visit.text.benefits, steps: visit.text.benefitSteps, language: visit.language }
  return (
    <>
      <Table
        caption={words.months}
        rows={months}
        rowKey={({ month }) => month}
        columns={columns(visit, shown)}
      />
      <Spreads visit={visit} months={months} />
      <Paragraph quiet>
        {importedRows === 0 ? words.table : words.tableExtended(formatCount(importedRows, visit.language))}
        {certainty && ` ${words.sure(certaintyInWords(certainty, telling))}`}
      </Paragraph>
      <Paragraph>{words.ask}</Paragraph>
    </>
  )
}

function columns(visit: CooperativeVisit, { outcome }: YearShown) {
  const words = visit.text.settlement
  const amount = (key: string, label: string, of: (month: MonthShown) => bigint) => ({
    key,
    label,
    number: true,
    cell: (month: MonthShown) => formatEuro(of(month), visit.language),
  })
  return [
    {
      key: 'month',
      label: words.month,
      head: true,
      cell: ({ month }: MonthShown) => formatMonth(month, visit.language),
    },
    amount('work', words.work, ({ work }) => work),
    amount('paid', words.paid, ({ paid }) => paid),
    ...(outcome
      ? [
          amount('again', words.again, ({ after }) => after!.benefit),
          amount('difference', words.difference, ({ after }) => after!.difference),
        ]
      : []),
    {
      key: 'rules',
      label: words.rules,
      cell: ({ policyVersion }: MonthShown) =>
        policyVersion === undefined ? words.noAgreement : words.version(String(policyVersion)),
    },
  ]
}

/** Over which months income was spread, and what a new policy within the year did to that: once for each run. */
function Spreads({ visit, months }: { visit: CooperativeVisit; months: readonly MonthShown[] }) {
  const words = visit.text.settlement
  const telling = { words: visit.text.benefits, steps: visit.text.benefitSteps, language: visit.language }
  const said = new Map<string, string>()
  for (const { month, spread } of months) {
    if (!spread) continue
    const sentence = stepInWords(spread, telling)
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
