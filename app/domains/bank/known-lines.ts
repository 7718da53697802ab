import type { Day } from '../../values/day.ts'
import { type Cents, sum } from '../../values/money.ts'
import {
  type Batch,
  fingerprints,
  type Statement,
  type StatementFormat,
  type StatementLine,
} from './statement.ts'

/** What must be kept of an imported line to know it again. */
export type KnownLine = {
  readonly fingerprint: string
  readonly format: StatementFormat
  readonly bookedOn: Day
  readonly amount: Cents
  readonly counterpartyIban: string | undefined
  readonly bankReference: string | undefined
  readonly batch: Batch | undefined
}

/** A line of a file that was not imported before, with its fingerprint and the statement it stands in. */
export type NewLine = {
  readonly statement: Statement
  readonly line: StatementLine
  readonly fingerprint: string
}

/**
 * Which lines of a file are new, given the lines of the same account that are already there.
 *
 * A line is known when (1) its fingerprint is; or (2) the account was exported in another format before,
 * and a line of that day and amount is left over there that does not name another account; or (3) it is
 * a part of a batch that is there as one line, or the other way round (same day, same bank reference,
 * parts adding up). Every known line answers for one new line only, so of two equal payments two remain.
 *
 * The limit, honestly: between two *formats* the texts cannot be compared. When one export of a day
 * holds only the first and the other only the second of two payments that are equal in day, amount and
 * account, the second is taken for the first. The closing balance of the account then shows the gap.
 *
 * @param statements all of one file and one account
 * @param known lines of that account on the days of the file; others do no harm
 * @returns the new lines in order of the file
 */
export function linesNotYetKnown(statements: readonly Statement[], known: readonly KnownLine[]): NewLine[] {
  const byFingerprint = new Map(known.map((line) => [line.fingerprint, line]))
  const used = new Set<KnownLine>()
  const marks = fingerprints(statements)
  let fresh: NewLine[] = []
  statements.forEach((statement, i) => {
    statement.lines.forEach((line, j) => {
      const fingerprint = marks[i]?.[j] ?? ''
      const same = byFingerprint.get(fingerprint)
      if (same) used.add(same)
      else fresh.push({ statement, line, fingerprint })
    })
  })
  if (known.length === 0 || fresh.length === 0) return fresh
  const left = known.filter((line) => !used.has(line))
  fresh = withoutBatches(fresh, left, used)
  return withoutOtherFormats(fresh, left, used)
}

/** Drops parts whose whole is known, and wholes whose parts are. */
function withoutBatches(
  fresh: readonly NewLine[],
  left: readonly KnownLine[],
  used: Set<KnownLine>,
): NewLine[] {
  const wholes = new Map<string, KnownLine>()
  for (const line of left) if (!line.batch) wholes.set(bookingKey(line), line)
  const parts = groupBy(
    left.filter((line) => line.batch),
    bookingKey,
  )
  const newParts = groupBy(
    fresh.filter((one) => one.line.batch),
    (one) => bookingKey(one.line),
  )
  const dropped = new Set<NewLine>()
  for (const [key, group] of newParts) {
    const whole = wholes.get(key)
    if (!whole || used.has(whole) || sum(group.map((one) => one.line.amount)) !== whole.amount) continue
    used.add(whole)
    for (const one of group) dropped.add(one)
  }
  for (const one of fresh) {
    const group = one.line.batch ? undefined : parts.get(bookingKey(one.line))
    if (!group || group.some((part) => used.has(part))) continue
    if (sum(group.map((part) => part.amount)) !== one.line.amount) continue
    for (const part of group) used.add(part)
    dropped.add(one)
  }
  return fresh.filter((one) => !dropped.has(one))
}

/** Day, amount and bank reference of the booking as the bank counts it, whether split or not. */
function bookingKey(line: Pick<StatementLine, 'bookedOn' | 'amount' | 'bankReference' | 'batch'>): string {
  const booking = line.batch ?? { amount: line.amount, bankReference: line.bankReference }
  return `${line.bookedOn} ${booking.amount} ${booking.bankReference ?? ''}`
}

function withoutOtherFormats(
  fresh: readonly NewLine[],
  left: readonly KnownLine[],
  used: Set<KnownLine>,
): NewLine[] {
  const byDayAndAmount = groupBy(left, (line) => `${line.bookedOn} ${line.amount}`)
  const dropped = new Set<NewLine>()
  // Those that agree on the account first, so that a silent line does not take what a named one needs.
  for (const accountNamed of [true, false]) {
    for (const one of fresh) {
      if (dropped.has(one)) continue
      const { bookedOn, amount, counterpartyIban } = one.line
      const twin = byDayAndAmount.get(`${bookedOn} ${amount}`)?.find((line) => {
        if (used.has(line) || line.format === one.statement.format) return false
        if (accountNamed) return counterpartyIban !== undefined && line.counterpartyIban === counterpartyIban
        return counterpartyIban === undefined || line.counterpartyIban === undefined
      })
      if (!twin) continue
      used.add(twin)
      dropped.add(one)
    }
  }
  return fresh.filter((one) => !dropped.has(one))
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
