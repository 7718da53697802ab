/**
 * A confirmed statement as it stands on paper, made of what was kept and of nothing else: the same words every
 * time.
 */
import { brandOf } from '../../../documents/brand.ts'
import { breakable } from '../../../documents/paper-text.ts'
import type { StatementSheet, StatementTable } from '../../../documents/statement-sheet.ts'
import { statementPaper as words } from '../../../text/nl/statement-paper.ts'
import { statements } from '../../../text/nl/statements.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatDay, formatEuro, formatMoment, formatMonth, formatPeriod } from '../../../values/format.ts'
import { sum } from '../../../values/money.ts'
import { changeInWords, potMoveInWords, takenOffInWords } from './change-words.ts'
import type { StatementFigures } from './figures-shape.ts'
import { centsOf } from './figures.ts'
import type { HoursSaid } from './hours-asked.ts'
import { reckonedOf } from './reckoned.ts'

/** What a member confirmed, and when. */
export type Confirmed = {
  readonly figures: StatementFigures
  /** SHA-256 of the text of the figures, in hex. */
  readonly sha256: string
  readonly remark: string
  readonly hoursSaid: HoursSaid | null
  readonly confirmedAt: Date
}

const euro = (figure: string) => formatEuro(centsOf(figure), 'nl')
const telling = { words: statements.changes, language: 'nl', customerOf: () => '' } as const

/** The sheet of a confirmed statement. */
export function statementSheet({
  figures,
  sha256,
  remark,
  hoursSaid,
  confirmedAt,
}: Confirmed): StatementSheet {
  const month = formatMonth(figures.month, 'nl')
  const title = words.title({ month })
  const { member, municipality, cooperative, version } = figures
  const moment = formatMoment(confirmedAt, 'nl')
  return {
    language: 'nl',
    region: 'NL',
    title,
    author: cooperative.name,
    brand: brandOf(),
    heading: version === 1 ? title : `${title}, ${words.version({ version })}`,
    facts: [
      { label: words.member, value: breakable(member.name) },
      { label: words.for, value: breakable(municipality.name) },
      ...(municipality.clientNumber === ''
        ? []
        : [{ label: words.clientNumber, value: municipality.clientNumber }]),
      { label: words.madeBy, value: words.kvk(cooperative) },
    ],
    confirmed: words.confirmedBy({ name: member.name, moment }),
    changed: changedOnPaper(figures),
    tables: [
      incomeTable(figures),
      costTable(figures),
      hourTable(figures, hoursSaid),
      reckonedTable(figures),
      sharedTable(figures),
      ...moneyTables(figures),
    ],
    remark: remark === '' ? null : { heading: words.remark, text: breakable(remark) },
    proof: { heading: words.proof, text: words.proofText({ moment }), hash: groupsOf(sha256) },
    page: words.page,
    continued: words.continued({ title, name: member.name }),
  }
}

function changedOnPaper({ changed }: StatementFigures): StatementSheet['changed'] {
  if (changed.since !== 'version') return null
  const sentences = changed.changes.map((change) => breakable(changeInWords(change, telling)))
  const said = statements.page.sinceVersion({ version: changed.version })
  return { heading: words.changed, sentences: sentences.length === 0 ? [said] : sentences }
}

function incomeTable({ income }: StatementFigures): StatementTable {
  return {
    heading: words.income,
    note: words.incomeNote,
    columns: [words.invoice, words.worked, words.open, words.amount],
    rows: income.invoices.map(({ number, workedFrom, workedUntil, open, net }) => [
      number,
      formatPeriod(workedFrom, workedUntil, 'nl'),
      euro(open),
      euro(net),
    ]),
    total: [words.total, '', '', euro(income.net)],
    none: words.none,
  }
}

function costTable({ costs }: StatementFigures): StatementTable {
  return {
    heading: words.costs,
    note: words.incomeNote,
    columns: [words.cost, words.day, words.amount],
    rows: costs.lines.map(({ supplier, description, spentOn, net }) => [
      breakable(`${supplier}: ${description}`),
      formatDay(spentOn, 'nl'),
      euro(net),
    ]),
    total: costs.lines.length === 0 ? [] : [words.total, '', euro(costs.net)],
    none: words.none,
  }
}

function hourTable({ hours }: StatementFigures, said: HoursSaid | null): StatementTable {
  return {
    heading: words.hours,
    note: '',
    columns: [words.week, words.time],
    rows: hours.noted
      ? hours.weeks.map(({ from, until, minutes }) => [
          formatPeriod(from, until, 'nl'),
          formatDuration(minutes, 'nl'),
        ])
      : [],
    total: hours.noted ? [words.total, formatDuration(hours.minutes, 'nl')] : [],
    none: said === null ? words.hoursNone : words.hoursSaid[said],
  }
}

/** How the income becomes what was shared out, so that the reader of the paper can add it up. */
function reckonedTable(figures: StatementFigures): StatementTable {
  const { income, costs, left, why, shared } = reckonedOf(figures)
  const row = (label: string, amount: bigint) => [label, formatEuro(amount, 'nl')]
  return {
    heading: words.reckoned,
    note: words.incomeNote,
    columns: [words.what, words.amount],
    rows: [
      row(words.incomeOf, income),
      ...(costs === 0n ? [] : [row(words.costsOff, -costs)]),
      ...(left === 0n ? [] : [row(words.left[why], -left)]),
    ],
    total: row(words.sharedSum, shared),
    none: words.none,
  }
}

function sharedTable({ shared }: StatementFigures): StatementTable {
  const to: Readonly<Record<string, string>> = words.toWhom
  const total = formatEuro(sum(shared.map(({ amount }) => centsOf(amount))), 'nl')
  return {
    heading: words.shared,
    note: '',
    columns: [words.to, words.amount],
    rows: shared.map((one) => [sharedOnPaper(one, to[one.to] ?? one.to), euro(one.amount)]),
    total: shared.length === 0 ? [] : [words.total, total],
    none: words.none,
  }
}

function moneyTables({ income, pot, paidOut, cash, municipality }: StatementFigures): StatementTable[] {
  return [
    {
      heading: words.pot,
      note: words.potNote,
      columns: [words.what, words.day, words.amount],
      rows: pot.map((one) => [
        potMoveInWords(one, statements.changes),
        formatDay(one.on, 'nl'),
        euro(one.amount),
      ]),
      total:
        pot.length === 0
          ? []
          : [words.total, '', formatEuro(sum(pot.map(({ amount }) => centsOf(amount))), 'nl')],
      none: words.none,
    },
    {
      heading: words.moneyMoved,
      note: '',
      columns: [words.what, words.amount],
      rows: [
        [words.received, euro(income.received)],
        [
          cash === undefined || centsOf(cash.amount) === 0n
            ? words.paidOut
            : words.paidOutOfCash({
                counts: statements.page.cashCounts[cash.by]({
                  amount: euro(cash.amount),
                  municipality: municipality.name,
                }),
              }),
          euro(paidOut),
        ],
      ],
      total: [],
      none: words.none,
    },
  ]
}

/** To whom it went; below 0 with why. */
function sharedOnPaper({ because }: StatementFigures['shared'][number], to: string): string {
  if (!because) return to
  const why = because.map((reason) => takenOffInWords(reason, statements.takenOff)).join(' ')
  return breakable(words.sharedBecause({ to, why }))
}

/** A hash in groups of eight, so that it can be read aloud and breaks over lines. */
function groupsOf(hash: string): string {
  return hash.replace(/(.{8})(?=.)/g, '$1 ')
}
