import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { ExportedAccount, ExportedLine } from './export-formats.ts'

/** What stood on an account, and of which member, when a year began: cents, debit positive. */
export type BalanceBefore = {
  readonly account: string
  readonly member_id: Id<'member'> | null
  readonly amount: Cents
}

/**
 * The opening balance of a year: what stood on the balance sheet. Income and costs of earlier years are over, so they
 * stand with what the general meeting did not appropriate yet; else another program would count them as this year's.
 *
 * @param rows every balance before the year, which add up to zero; so do the lines
 * @throws Error when there is a result and the chart has no account for the equity
 */
export function openingLines(
  rows: readonly BalanceBefore[],
  accounts: readonly ExportedAccount[],
): readonly ExportedLine[] {
  const kinds = new Map(accounts.map(({ code, kind }) => [code, kind]))
  const isResult = ({ account }: BalanceBefore) => ['income', 'expense'].includes(kinds.get(account) ?? '')
  const lines = rows.filter((row) => !isResult(row)).map((row) => lineOf(row))
  const result = rows.filter(isResult).reduce((total, { amount }) => total + amount, 0n)
  if (result === 0n) return lines
  const of = (wanted: string) => accounts.find(({ purpose }) => purpose === wanted)?.code
  const equity = of('unappropriated') ?? of('equity')
  if (equity === undefined) throw new Error('the chart has no account for the equity')
  const isEquity = (line: ExportedLine) => line.account === equity && line.memberId === null
  const amount = lines.filter(isEquity).reduce((total, line) => total + line.amount, result)
  const others = lines.filter((line) => !isEquity(line))
  return amount === 0n ? others : [...others, lineOf({ account: equity, member_id: null, amount })]
}

function lineOf({ account, member_id, amount }: BalanceBefore): ExportedLine {
  return { account, amount, memberId: member_id, invoiceId: null, vatCode: null }
}
