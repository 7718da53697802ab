import type { SheetData } from 'write-excel-file/node'
import { annualAccount as words } from '../../text/nl/annual-account.ts'
import { toDecimal, type Cents } from '../../values/money.ts'
import { totalOf, type AnnualFigures, type FigureGroup, type Fund, type Pair } from './figures.ts'
import { fundTotal } from './paper.ts'

type Row = SheetData[number]

/**
 * The annual account as a workbook: balance, result, funds, each pot by name, and the notes. For board,
 * administrator and audit committee: with the pots it is not for the meeting.
 */
export async function annualWorkbook(figures: AnnualFigures): Promise<Buffer> {
  // Loaded when somebody asks for a workbook: its modules would cost every start.
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const { sheets } = words
  const years = [words.columns.what, String(figures.year), String(figures.year - 1)]
  const data: readonly (readonly [name: string, rows: Row[]])[] = [
    [sheets.balance, [head(years), ...balanceRows(figures)]],
    [sheets.result, [head(years), ...resultRows(figures)]],
    [sheets.funds, [head(words.funds.columns), ...fundRows(figures.funds)]],
    [sheets.pots, [[{ value: words.potsForWhom }], head(words.funds.potColumns), ...fundRows(figures.pots)]],
    [sheets.notes, words.notes.text.map((text): Row => [{ value: text, wrap: true }])],
  ]
  const widths = [{ width: 52 }, { width: 16 }, { width: 16 }, { width: 16 }, { width: 16 }]
  return writeExcelFile(
    data.map(([sheet, rows]) => ({
      data: rows,
      sheet,
      columns: sheet === sheets.notes ? [{ width: 110 }] : widths,
    })),
  ).toBuffer()
}

function balanceRows({ assets, funding, balanceTotal }: AnnualFigures): Row[] {
  return [
    [strong(words.balance.assets)],
    ...assets.flatMap(groupRows),
    pairRow(words.balance.total, balanceTotal, true),
    [strong(words.balance.funding)],
    ...funding.flatMap(groupRows),
    pairRow(words.balance.total, balanceTotal, true),
  ]
}

function resultRows({ income, costs, result, work }: AnnualFigures): Row[] {
  const total = (groups: readonly FigureGroup[]) => totalOf(groups.map((group) => group.total))
  return [
    [strong(words.result.income)],
    ...income.flatMap(groupRows),
    pairRow(words.result.total, total(income), true),
    [strong(words.result.costs)],
    ...costs.flatMap(groupRows),
    pairRow(words.result.total, total(costs), true),
    pairRow(result.now < 0n ? words.result.shortfall : words.result.outcome, result, true),
    [strong(words.work.title)],
    ...work.map((row) => pairRow(row.name, row)),
  ]
}

function fundRows(funds: readonly Fund[]): Row[] {
  const row = (fund: Fund, heavy = false): Row => [
    heavy ? strong(fund.name) : { value: fund.name },
    ...[fund.begin, fund.added, -fund.taken, fund.end].map((amount) => money(amount, heavy)),
  ]
  return [...funds.map((fund) => row(fund)), row(fundTotal(funds), true)]
}

function groupRows(group: FigureGroup): Row[] {
  return [
    pairRow(words.groups[group.key], group.total, true),
    ...group.rows.map((row) => pairRow(row.name, row)),
  ]
}

function pairRow(name: string, { now, before }: Pair, heavy = false): Row {
  return [heavy ? strong(name) : { value: name }, money(now, heavy), money(before, heavy)]
}

function head(names: readonly string[]): Row {
  return names.map(strong)
}

function strong(value: string) {
  return { value, fontWeight: 'bold' as const }
}

/** A number with two decimals, which a spreadsheet holds exactly up to far more than a co-operative has. */
function money(amount: Cents, heavy: boolean) {
  const value = Number(toDecimal(amount))
  return { value, type: Number, format: '#,##0.00', ...(heavy ? { fontWeight: 'bold' as const } : {}) }
}
