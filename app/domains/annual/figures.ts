/**
 * The figures of an annual account: pure, from the trial balances of two years. Everything in cents; what there is and
 * what came in is positive, and so is what it cost and where it came from, each on its own side.
 */
import { sum, type Cents } from '../../values/money.ts'
import { sha256Of } from '../../values/sha256.ts'
import type { TrialBalanceRow } from '../books/index.ts'
import { GROUPS, groupOf, type GroupKey } from './rgs-groups.ts'

/** This year and the year before it. */
export type Pair = { readonly now: Cents; readonly before: Cents }

export type FigureRow = Pair & { readonly key: string; readonly name: string }

/** Accounts with one RGS group: `BLim` is what is in the bank. */
export type FigureGroup = {
  readonly key: GroupKey
  readonly rows: readonly FigureRow[]
  readonly total: Pair
}

/** A fund over the year: what is set aside for something. */
export type Fund = {
  readonly key: string
  readonly name: string
  readonly begin: Cents
  readonly added: Cents
  readonly taken: Cents
  readonly end: Cents
}

export type AnnualFigures = {
  readonly year: number
  readonly assets: readonly FigureGroup[]
  readonly funding: readonly FigureGroup[]
  readonly balanceTotal: Pair
  readonly income: readonly FigureGroup[]
  readonly costs: readonly FigureGroup[]
  /** Of the co-operative itself; below zero is a loss. */
  readonly result: Pair
  /** What members earned, what their work cost and what was shared out of it; the last is what is left to share. */
  readonly work: readonly FigureRow[]
  readonly funds: readonly Fund[]
  /** By name; a member without anything in the year is left out. */
  readonly pots: readonly Fund[]
}

/** A row of the trial balance with its RGS code. */
export type Ledger = TrialBalanceRow & { readonly rgs: string }

/** Names that are not those of an account. */
export type FigureNames = {
  readonly resultOfYear: string
  readonly resultBefore: string
  readonly leftToShare: string
}

/**
 * Puts the figures of a year together.
 *
 * @param now the trial balance of the year, @param before that of the year before
 * @param pots what each member had in the year
 * @throws Error when the balance does not balance: then the books do not, and no paper is worth making
 */
export function annualFigures(
  year: number,
  now: readonly Ledger[],
  before: readonly Ledger[],
  pots: readonly Fund[],
  names: FigureNames,
): AnnualFigures {
  const result = { now: ownResult(now), before: ownResult(before) }
  const sides = balanceRows(now, result, names)
  const total = (rows: readonly FigureRow[]) => totalOf(rows)
  const [assets, funding] = [total(sides.assets), total(sides.funding)]
  if (assets.now !== funding.now || assets.before !== funding.before)
    throw new Error(`the balance of ${year} does not balance: ${assets.now} and ${funding.now} cents`)
  return {
    year,
    assets: grouped(sides.assets),
    funding: grouped(sides.funding),
    balanceTotal: assets,
    income: grouped(ownRows(now, before, 'income')),
    costs: grouped(ownRows(now, before, 'expense')),
    result,
    work: workRows(now, before, names),
    funds: fundsOf(now),
    pots: pots.filter(({ begin, added, taken }) => begin !== 0n || added !== 0n || taken !== 0n),
  }
}

/** A hash of the figures: it changes when anything that counts in the year is booked after it was taken. */
export function hashOfFigures(figures: AnnualFigures): string {
  const text = JSON.stringify(figures, (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  )
  return sha256Of(text).toString('hex')
}

type Placed = FigureRow & { readonly group: GroupKey }

/** What was added in the year on an account of income or costs, credit positive. */
function ofYear(row: Ledger): Cents {
  return row.opening - row.closing
}

function ownResult(rows: readonly Ledger[]): Cents {
  return sum(rows.filter((row) => row.section === 'own').map(ofYear))
}

/** Both sides of the balance, with what stands in no account: the results, and what is still to be shared. */
function balanceRows(rows: readonly Ledger[], result: Pair, names: FigureNames) {
  const placed = rows
    .filter((row) => row.section === 'balance' && row.purpose !== 'unappropriated')
    .map((row) => ({ row, group: groupOf(row.rgs, row.kind) }))
  const isAsset = (group: GroupKey) => !['BEiv', 'BVrz', 'BLas', 'BSch'].includes(group)
  const of = ({ row, group }: (typeof placed)[number], sign: bigint): Placed => {
    const { code, name, closing, opening } = row
    return { key: code, name: `${code} ${name}`, now: sign * closing, before: sign * opening, group }
  }
  const open = unappropriated(rows)
  const results = [
    { key: 'result', name: names.resultOfYear, ...result, group: 'BEiv' as const },
    {
      key: 'earlier',
      name: names.resultBefore,
      now: open.now - result.now,
      before: open.before - result.before,
      group: 'BEiv' as const,
    },
    { key: 'to-share', name: names.leftToShare, ...leftToShare(rows), group: 'BSch' as const },
  ]
  const isThere = (row: Pair) => row.now !== 0n || row.before !== 0n
  return {
    assets: placed
      .filter(({ group }) => isAsset(group))
      .map((one) => of(one, 1n))
      .filter(isThere),
    funding: [...placed.filter(({ group }) => !isAsset(group)).map((one) => of(one, -1n)), ...results].filter(
      isThere,
    ),
  }
}

/** All results so far of which the general meeting did not decide. */
function unappropriated(rows: readonly Ledger[]): Pair {
  const mine = rows.filter((row) => row.section === 'own' || row.purpose === 'unappropriated')
  return { now: -sum(mine.map((row) => row.closing)), before: -sum(mine.map((row) => row.opening)) }
}

/** What members earned and was not shared out yet, because the customer did not pay: all years together. */
function leftToShare(rows: readonly Ledger[]): Pair {
  const mine = rows.filter((row) => row.section === 'members')
  return { now: -sum(mine.map((row) => row.closing)), before: -sum(mine.map((row) => row.opening)) }
}

function ownRows(now: readonly Ledger[], before: readonly Ledger[], kind: 'income' | 'expense'): Placed[] {
  const sign = kind === 'income' ? 1n : -1n
  const earlier = new Map(before.map((row) => [row.code, ofYear(row)]))
  return now
    .filter((row) => row.section === 'own' && row.kind === kind)
    .map((row) => ({
      key: row.code,
      name: `${row.code} ${row.name}`,
      now: sign * ofYear(row),
      before: sign * (earlier.get(row.code) ?? 0n),
      group: groupOf(row.rgs, row.kind),
    }))
    .filter((row) => row.now !== 0n || row.before !== 0n)
}

function workRows(now: readonly Ledger[], before: readonly Ledger[], names: FigureNames): FigureRow[] {
  const earlier = new Map(before.map((row) => [row.code, ofYear(row)]))
  const rows = now
    .filter((row) => row.section === 'members')
    .toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind === 'income' ? -1 : 1))
    .map((row) => ({
      key: row.code as string,
      name: `${row.code} ${row.name}`,
      now: ofYear(row),
      before: earlier.get(row.code) ?? 0n,
    }))
  return [...rows, { key: 'to-share', name: names.leftToShare, ...totalOf(rows) }]
}

function fundsOf(rows: readonly Ledger[]): Fund[] {
  return rows
    .filter((row) => row.kind === 'earmarked')
    .map(({ code, name, opening, debit, credit, closing }) => ({
      key: code,
      name: `${code} ${name}`,
      begin: -opening,
      added: credit,
      taken: debit,
      end: -closing,
    }))
}

function grouped(rows: readonly Placed[]): FigureGroup[] {
  const groups = Map.groupBy(rows, (row) => row.group)
  return GROUPS.flatMap((key) => {
    const inIt = groups.get(key)
    if (!inIt) return []
    const plain = inIt.map(({ key: row, name, now, before }) => ({ key: row, name, now, before }))
    return [{ key, rows: plain, total: totalOf(inIt) }]
  })
}

/** Rows together. */
export function totalOf(rows: readonly Pair[]): Pair {
  return { now: sum(rows.map((row) => row.now)), before: sum(rows.map((row) => row.before)) }
}
