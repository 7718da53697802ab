import { Heading, Paragraph, Stack, SumTable } from '../../../ui/index.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatDay, formatEuro, formatMonth, formatPeriod } from '../../../values/format.ts'
import { abs, sum } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { changeInWords, potMoveInWords, takenOffInWords } from '../statement/change-words.ts'
import type { StatementFigures } from '../statement/figures-shape.ts'
import { centsOf } from '../statement/figures.ts'
import type { HoursSaid } from '../statement/hours-asked.ts'
import { reckonedOf } from '../statement/reckoned.ts'
import { StatedHours } from './stated-hours.tsx'

type Part = {
  readonly visit: CooperativeVisit
  readonly figures: StatementFigures
  customerOf(number: string): string
}

/** What is different from what was told before: thing by thing, or the sums beside those of the month before. */
export function WhatChanged({ visit, figures, customerOf }: Part) {
  const words = visit.text.statements
  const { language } = visit
  const { changed } = figures
  if (changed.since === 'nothing') return <Paragraph>{words.page.first}</Paragraph>
  const telling = { words: words.changes, language, customerOf }
  const [before, sentences] =
    changed.since === 'version'
      ? ([
          words.page.sinceVersion({ version: changed.version }),
          changed.changes.map((change) => changeInWords(change, telling)),
        ] as const)
      : ([
          words.page.sinceMonth({ month: formatMonth(changed.month, language) }),
          sinceMonth(visit, changed),
        ] as const)
  return (
    <Stack gap="small">
      <Heading level={2}>{words.page.changed}</Heading>
      <Paragraph>{sentences.length === 0 ? words.page.sinceVersionNothing : before}</Paragraph>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Stack>
  )
}

type SinceMonth = Extract<StatementFigures['changed'], { since: 'month' }>

function sinceMonth(visit: CooperativeVisit, { net, costs, minutes, paidOut }: SinceMonth): string[] {
  const words = visit.text.statements.page
  const said = (what: string, more: bigint | number, amount: string) => {
    if (BigInt(more) === 0n) return words.same({ what })
    return more > 0 ? words.more({ what, amount }) : words.less({ what, amount })
  }
  const money = (what: string, { before, after }: { before: string; after: string }) => {
    const more = centsOf(after) - centsOf(before)
    return said(what, more, formatEuro(abs(more), visit.language))
  }
  const more = minutes.after - minutes.before
  return [
    money(words.what.net, net),
    money(words.what.costs, costs),
    said(words.what.hours, more, formatDuration(Math.abs(more), visit.language)),
    money(words.what.paidOut, paidOut),
  ]
}

/**
 * A statement as it is read: income, costs, hours, how it was shared, the pot, what was paid out.
 *
 * @param hoursSaid what was said of hours that are not there, once it is confirmed
 * @param waits whether it asks something of the member: hours can be written down for it, and no more for a frozen one
 */
export function StatementView({
  waits,
  hoursSaid,
  ...part
}: Part & { readonly waits: boolean; readonly hoursSaid: HoursSaid | null }) {
  return (
    <>
      <Income {...part} />
      <Costs {...part} />
      <StatedHours visit={part.visit} figures={part.figures} waits={waits} said={hoursSaid} />
      <Shared {...part} />
      <Pot {...part} />
      <PaidOut {...part} />
    </>
  )
}

function Income({ visit, figures, customerOf }: Part) {
  const words = visit.text.statements.page
  const { invoices, net, received } = figures.income
  const euro = (figure: string) => formatEuro(centsOf(figure), visit.language)
  return (
    <Stack gap="small">
      <Heading level={2}>{words.income}</Heading>
      <Paragraph quiet>{words.incomeLead}</Paragraph>
      {invoices.length === 0 ? (
        <Paragraph>{words.incomeNone}</Paragraph>
      ) : (
        <SumTable
          label={words.income}
          amount={centsOf(net)}
          totalLabel={words.incomeTotal}
          lines={invoices.map((invoice) => ({
            label:
              invoice.kind === 'credit-note'
                ? words.creditNote({ number: invoice.number })
                : words.invoice({ number: invoice.number, customer: customerOf(invoice.number) }),
            amount: centsOf(invoice.net),
            note: [
              formatPeriod(invoice.workedFrom, invoice.workedUntil, visit.language),
              ...(centsOf(invoice.open) > 0n ? [words.stillOpen({ amount: euro(invoice.open) })] : []),
            ].join('. '),
          }))}
        />
      )}
      <Paragraph>{words.received({ amount: euro(received) })}</Paragraph>
    </Stack>
  )
}

function Costs({ visit, figures: { costs } }: Part) {
  const words = visit.text.statements.page
  return (
    <Stack gap="small">
      <Heading level={2}>{words.costs}</Heading>
      {costs.lines.length === 0 ? (
        <Paragraph>{words.costsNone}</Paragraph>
      ) : (
        <SumTable
          label={words.costs}
          amount={centsOf(costs.net)}
          totalLabel={words.incomeTotal}
          lines={costs.lines.map(({ supplier, description, spentOn, net }) => ({
            label: words.cost({ supplier, description, day: formatDay(spentOn, visit.language) }),
            amount: centsOf(net),
          }))}
        />
      )}
    </Stack>
  )
}

function Shared({ visit, figures }: Part) {
  const words = visit.text.statements.page
  const { shared } = figures
  const to: Readonly<Record<string, string>> = words.to
  return (
    <Stack gap="small">
      <Heading level={2}>{words.shared}</Heading>
      <FromIncome visit={visit} figures={figures} />
      {shared.length > 0 && <Paragraph quiet>{words.sharedToLead}</Paragraph>}
      {shared.length > 0 && (
        <SumTable
          label={words.sharedTo}
          totalLabel={words.incomeTotal}
          amount={sum(shared.map(({ amount }) => centsOf(amount)))}
          lines={shared.map((one) => ({
            label: to[one.to] ?? one.to,
            amount: centsOf(one.amount),
            ...(one.because && {
              note: one.because
                .map((reason) => takenOffInWords(reason, visit.text.statements.takenOff))
                .join(' '),
            }),
          }))}
        />
      )}
    </Stack>
  )
}

/** The income, what goes off it, and what is left: what was shared. */
function FromIncome({ visit, figures }: Pick<Part, 'visit' | 'figures'>) {
  const words = visit.text.statements.page
  const { income, costs, left, why, shared } = reckonedOf(figures)
  if (income === 0n && costs === 0n && shared === 0n) return <Paragraph>{words.sharedNone}</Paragraph>
  return (
    <SumTable
      label={words.reckoned.label}
      totalLabel={words.reckoned.shared}
      amount={shared}
      lines={[
        { label: words.income, amount: income },
        ...(costs === 0n ? [] : [{ label: words.reckoned.costs, amount: -costs }]),
        ...(left === 0n ? [] : [{ label: words.reckoned.left[why], amount: -left }]),
      ]}
    />
  )
}

function Pot({ visit, figures: { pot, shared } }: Part) {
  const words = visit.text.statements
  const elsewhere = shared.some(({ to }) => to === 'member-pot')
  return (
    <Stack gap="small">
      <Heading level={2}>{words.page.pot}</Heading>
      <Paragraph quiet>{words.page.potLead}</Paragraph>
      {pot.length === 0 ? (
        <Paragraph>{elsewhere ? words.page.potInOther : words.page.potNone}</Paragraph>
      ) : (
        <SumTable
          label={words.page.pot}
          totalLabel={words.page.potTotal}
          amount={sum(pot.map(({ amount }) => centsOf(amount)))}
          lines={pot.map((one) => ({
            label: `${formatDay(one.on, visit.language)}: ${potMoveInWords(one, words.changes)}`,
            amount: centsOf(one.amount),
          }))}
        />
      )}
    </Stack>
  )
}

function PaidOut({ visit, figures: { paidOut, cash, municipality } }: Part) {
  const words = visit.text.statements.page
  const amount = centsOf(paidOut)
  return (
    <Stack gap="small">
      <Heading level={2}>{words.paidOut}</Heading>
      <Paragraph>
        {amount === 0n
          ? words.paidOutNone
          : words.paidOutSome({ amount: formatEuro(amount, visit.language) })}
      </Paragraph>
      {cash && centsOf(cash.amount) !== 0n && (
        <Paragraph quiet>
          {words.cashCounts[cash.by]({
            amount: formatEuro(centsOf(cash.amount), visit.language),
            municipality: municipality.name,
          })}
        </Paragraph>
      )}
    </Stack>
  )
}
