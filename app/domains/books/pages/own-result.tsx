import { Euro, Heading, MonthBars, Paragraph, Stack, Table } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { OwnYear } from '../result.ts'

/** Income and costs of the co-operative itself, of this year and the last: month by month, and per account. */
export function OwnResult(props: {
  visit: CooperativeVisit
  year: number
  thisYear: OwnYear
  lastYear: OwnYear
}) {
  const { visit, year: now, thisYear, lastYear } = props
  const words = visit.text.books.result
  const years = [
    { year: now, own: thisYear, name: words.soFar(String(now)) },
    { year: now - 1, own: lastYear, name: String(now - 1) },
  ]
  const codes = [
    ...new Map(years.flatMap(({ own }) => own.accounts.map((one) => [one.code, one.name] as const))),
  ].sort()
  const amountOf = (own: OwnYear, code: string) => own.accounts.find((one) => one.code === code)?.amount ?? 0n
  return (
    <Stack>
      <Heading level={2}>{words.ownTitle}</Heading>
      <Paragraph>{words.ownLead}</Paragraph>
      {years.map(({ year, own }) => (
        <MonthBars
          key={year}
          caption={words.months(String(year))}
          summary={words.monthsSummary({
            year: String(year),
            result: formatEuro(own.result, visit.language),
          })}
          months={own.months}
        />
      ))}
      <Table
        caption={words.ownTitle}
        captionUnseen
        rows={codes}
        rowKey={([code]) => code}
        columns={[
          { key: 'name', label: visit.text.books.account, head: true, cell: ([, name]) => name },
          ...years.map(({ year, own, name }) => ({
            key: String(year),
            label: name,
            number: true,
            cell: ([code]: readonly [string, string]) => <Euro amount={amountOf(own, code)} />,
          })),
        ]}
        footer={[words.result, ...years.map(({ own }) => <Euro amount={own.result} />)]}
      />
    </Stack>
  )
}
