import type { AnnualRow, AnnualSection, AnnualSheet, AnnualTable } from '../../documents/annual-sheet.ts'
import { brandOf } from '../../documents/brand.ts'
import { annualAccount as words } from '../../text/nl/annual-account.ts'
import { day, type Day } from '../../values/day.ts'
import { formatAmount, formatDay, formatEuro } from '../../values/format.ts'
import type { Cents } from '../../values/money.ts'
import type { Cooperative } from '../cooperative/index.ts'
import type { Deadlines } from './deadlines.ts'
import { totalOf, type AnnualFigures, type FigureGroup, type Fund, type Pair } from './figures.ts'

export type AnnualPaper = {
  readonly cooperative: Pick<Cooperative, 'legalName' | 'kvk' | 'colour' | 'accentColour'>
  readonly figures: AnnualFigures
  readonly deadlines: Deadlines
  /** The day on which it is made. */
  readonly on: Day
  /** Which version the board prepared; undefined for a draft. */
  readonly version: number | undefined
  /** Who is on the board now, to sign. */
  readonly board: readonly string[]
}

/** The annual account as texts. Nobody's pot stands in it by name: the meeting reads it, and pots are personal. */
export function annualSheet({
  cooperative,
  figures,
  deadlines,
  on,
  version,
  board,
}: AnnualPaper): AnnualSheet {
  const { legalName, kvk, colour, accentColour } = cooperative
  const year = String(figures.year)
  const made = formatDay(on, 'nl')
  const title = words.title({ year })
  return {
    language: 'nl',
    region: 'NL',
    title,
    author: legalName,
    brand: brandOf({ primary: colour, accent: accentColour }),
    heading: title,
    facts: [
      { label: words.facts.cooperative, value: legalName },
      { label: words.facts.kvk, value: kvk },
      { label: words.facts.year, value: words.facts.yearSaid({ year }) },
      { label: words.facts.prepareBy, value: formatDay(deadlines.prepare, 'nl') },
      { label: words.facts.adoptBy, value: formatDay(deadlines.adopt, 'nl') },
    ].filter(({ value }) => value !== ''),
    status:
      version === undefined
        ? words.draftSaid({ day: made })
        : words.prepared({ day: made, version: String(version) }),
    sections: [balance(figures), result(figures), work(figures), funds(figures), notes(figures)],
    sign: {
      heading: words.sign.title,
      text: words.sign.text,
      name: words.sign.name,
      signature: words.sign.signature,
      people: board,
    },
    page: words.page,
  }
}

function balance(figures: AnnualFigures): AnnualSection {
  const { year, assets, funding, balanceTotal } = figures
  const end = (of: number) => formatDay(day(`${of}-12-31`), 'nl')
  const columns = [words.columns.what, end(year), end(year - 1)]
  const table = (caption: string, groups: readonly FigureGroup[]): AnnualTable => ({
    caption,
    columns,
    rows: [...groups.flatMap(groupRows), pairRow('total', words.balance.total, balanceTotal)],
    none: '',
  })
  return {
    heading: words.balance.title({ day: end(year) }),
    text: [words.balance.said],
    tables: [table(words.balance.assets, assets), table(words.balance.funding, funding)],
  }
}

function result({ year, income, costs, result: outcome }: AnnualFigures): AnnualSection {
  const columns = [words.columns.what, String(year), String(year - 1)]
  const table = (caption: string, groups: readonly FigureGroup[], more: readonly AnnualRow[] = []) => {
    const total = totalOf(groups.map((group) => group.total))
    const rows = [...groups.flatMap(groupRows), pairRow('total', words.result.total, total), ...more]
    return { caption, columns, rows, none: '' }
  }
  const name = outcome.now < 0n ? words.result.shortfall : words.result.outcome
  return {
    heading: words.result.title,
    text: [words.result.said],
    tables: [
      table(words.result.income, income),
      table(words.result.costs, costs, [pairRow('total', name, outcome)]),
    ],
  }
}

function work({ year, work: rows }: AnnualFigures): AnnualSection {
  const columns = [words.columns.what, String(year), String(year - 1)]
  const last = rows.length - 1
  return {
    heading: words.work.title,
    text: [words.work.said],
    tables: [
      {
        caption: '',
        columns,
        rows: rows.map((row, place) => pairRow(place === last ? 'total' : 'row', row.name, row)),
        none: '',
      },
    ],
  }
}

function funds({ funds: all }: AnnualFigures): AnnualSection {
  const rows = all.map((fund) => fundRow('row', fund))
  const total = rows.length === 0 ? [] : [fundRow('total', fundTotal(all))]
  return {
    heading: words.funds.title,
    text: [words.funds.said],
    tables: [
      {
        caption: '',
        columns: words.funds.columns,
        rows: [...rows, ...total],
        none: words.funds.none,
      },
    ],
  }
}

/** Funds together, as a row of their own. */
export function fundTotal(all: readonly Fund[]): Fund {
  const of = (pick: (fund: Fund) => Cents) => all.reduce((total, fund) => total + pick(fund), 0n)
  return {
    key: 'total',
    name: words.funds.total,
    begin: of((fund) => fund.begin),
    added: of((fund) => fund.added),
    taken: of((fund) => fund.taken),
    end: of((fund) => fund.end),
  }
}

function notes({ result: outcome }: AnnualFigures): AnnualSection {
  const amount = formatEuro(outcome.now, 'nl')
  const text = [...words.notes.text, words.notes.appropriation({ amount }), words.notes.groups]
  return { heading: words.notes.title, text, tables: [] }
}

function groupRows(group: FigureGroup): AnnualRow[] {
  return [
    pairRow('group', words.groups[group.key], group.total),
    ...group.rows.map((row) => pairRow('row', row.name, row)),
  ]
}

function pairRow(kind: AnnualRow['kind'], name: string, { now, before }: Pair): AnnualRow {
  return { kind, cells: [name, formatAmount(now, 'nl'), formatAmount(before, 'nl')] }
}

function fundRow(kind: AnnualRow['kind'], { name, begin, added, taken, end }: Fund): AnnualRow {
  const amounts = [begin, added, -taken, end].map((amount) => formatAmount(amount, 'nl'))
  return { kind, cells: [name, ...amounts] }
}
