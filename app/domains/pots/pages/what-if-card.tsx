import {
  Card,
  Details,
  Euro,
  Heading,
  Link,
  Paragraph,
  Stack,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { sum, type Cents } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { comparisonInWords } from '../scheme-words.ts'
import { DESTINATIONS, type Destination } from '../scheme.ts'
import { yearOf } from '../../../values/day.ts'
import { tellingOf } from './loading.ts'
import type { PotThen, WhatIf } from './what-if.ts'

/** "With last year's figures this would have given …": the whole first, then each member's pot. */
export function WhatIfCard({ visit, what, here }: { visit: CooperativeVisit; what: WhatIf; here: string }) {
  const words = visit.text.schemePages.preview
  return (
    <Card labelledBy="what-if">
      <Heading level={2} size={3} id="what-if">
        {words.title}
      </Heading>
      <Years visit={visit} now={what.year} here={here} />
      {what.kind === 'incomplete' && <Paragraph>{words.incomplete}</Paragraph>}
      {what.kind === 'no-figures' && <Paragraph>{words.none(String(what.year))}</Paragraph>}
      {what.kind === 'figures' && <Figures visit={visit} what={what} />}
    </Card>
  )
}

function Years({ visit, now, here }: { visit: CooperativeVisit; now: number; here: string }) {
  const words = visit.text.schemePages.preview
  const thisYear = yearOf(visit.now.today)
  const years = [
    { year: thisYear - 1, label: words.lastYear(String(thisYear - 1)) },
    { year: thisYear, label: words.thisYear(String(thisYear)) },
  ]
  return (
    <Paragraph quiet>
      {words.which}{' '}
      {years.map(({ year, label }, place) => (
        <>
          {place > 0 && ' · '}
          {year === now ? (
            <strong>{label}</strong>
          ) : (
            <Link href={`${here}?jaar=${year}#what-if`}>{label}</Link>
          )}
        </>
      ))}
    </Paragraph>
  )
}

type Shown = Extract<WhatIf, { kind: 'figures' }>
type Row = { readonly to: Destination; readonly now: Cents | undefined; readonly later: Cents }

function Figures({ visit, what }: { visit: CooperativeVisit; what: Shown }) {
  const words = visit.text.schemePages.preview
  const { proposed, comparison } = what
  const rows: Row[] = DESTINATIONS.map((to) => ({
    to,
    now: comparison?.current.overall[to],
    later: proposed.overall[to],
  }))
  const used = rows.filter((row) => row.later !== 0n || (row.now ?? 0n) !== 0n)
  const said = comparison ? comparisonInWords(comparison, tellingOf(visit)).overall : []
  const base = {
    turnover: formatEuro(proposed.base.turnover, visit.language),
    costs: formatEuro(proposed.base.jobCosts, visit.language),
  }
  return (
    <Stack>
      <Paragraph>{visit.text.schemes.forecast.heading({ year: String(what.year) })}</Paragraph>
      {said.length > 0 && (
        <ul>
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Paragraph quiet>{words.base(base)}</Paragraph>
      <Table
        caption={words.overall}
        rows={used}
        rowKey={(row) => row.to}
        columns={[
          { key: 'to', label: words.to, head: true, cell: (row) => visit.text.schemes.destination[row.to] },
          ...amountColumns<Row>(visit, comparison !== undefined),
        ]}
        footer={footerOf(visit, used, comparison !== undefined)}
      />
      <Details summary={words.members}>
        <Table
          caption={words.members}
          captionUnseen
          rows={what.pots}
          rowKey={(row) => row.member}
          columns={[
            { key: 'member', label: words.member, head: true, cell: (row: PotThen) => row.member },
            ...amountColumns<PotThen>(visit, comparison !== undefined),
          ]}
          footer={footerOf(visit, what.pots, comparison !== undefined)}
        />
      </Details>
    </Stack>
  )
}

type Amounts = { readonly now?: Cents | undefined; readonly later: Cents }

function amountColumns<R extends Amounts>(visit: CooperativeVisit, compared: boolean): Column<R>[] {
  const words = visit.text.schemePages.preview
  const later: Column<R> = {
    key: 'later',
    label: words.later,
    number: true,
    cell: (row) => <Euro amount={row.later} />,
  }
  if (!compared) return [later]
  return [
    { key: 'now', label: words.now, number: true, cell: (row) => <Euro amount={row.now ?? 0n} /> },
    later,
    {
      key: 'more',
      label: words.difference,
      number: true,
      cell: (row) => <Euro amount={row.later - (row.now ?? 0n)} sign="always" />,
    },
  ]
}

function footerOf(visit: CooperativeVisit, rows: readonly Amounts[], compared: boolean) {
  const later = sum(rows.map((row) => row.later))
  const now = sum(rows.map((row) => row.now ?? 0n))
  const total = visit.text.ui.total
  if (!compared) return [total, <Euro amount={later} />]
  return [total, <Euro amount={now} />, <Euro amount={later} />, <Euro amount={later - now} sign="always" />]
}
