import { createHash } from 'node:crypto'
import type { Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'

/**
 * A bank statement as the bank sent it, in one shape for every bank and format. The readers promise:
 * opening + lines = closing, to the cent, whenever the opening balance is known.
 */

/** The formats of banks that are read; what is so of each is a row in `bank-formats.ts`. */
export const FORMATS = ['camt.053', 'mt940'] as const
export type FormatWord = (typeof FORMATS)[number]

/** Which kind of file it came from: the format, with its version where it has one: `mt940`, `camt.053.001.08`. */
export type StatementFormat = FormatWord | `${FormatWord}.${string}`

/** The formats as people ask their bank for them, the same in every language. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map((word) => word.toUpperCase())

export type Statement = {
  readonly format: StatementFormat
  /** The account as the bank names it, without spaces: an IBAN, or in old MT940 a bare account number. */
  readonly iban: string
  /** ISO 4217; always EUR, for other currencies are refused. */
  readonly currency: string
  /** What the bank calls this statement: CAMT `Stmt/Id`, MT940 `:28C:` after `:20:`. */
  readonly reference: string
  /** Undefined when neither this statement nor the one before it in the file names it. */
  readonly openingCents: Cents | undefined
  readonly closingCents: Cents
  readonly from: Day | undefined
  /** Day of the closing balance. */
  readonly until: Day
  readonly lines: readonly StatementLine[]
  /** How many entries were left out because the bank has not booked them yet. */
  readonly pendingLeftOut: number
}

export type StatementLine = {
  /** 1, 2, 3 … within its statement. */
  readonly position: number
  readonly bookedOn: Day
  readonly valueOn: Day | undefined
  /** Credit (money in) is positive. */
  readonly amount: Cents
  readonly counterpartyName: string | undefined
  readonly counterpartyIban: string | undefined
  /** Everything the payer wrote, joined with a space. */
  readonly text: string
  /** An RF reference (ISO 11649) or betalingskenmerk, without spaces, as sent; not yet checked. */
  readonly structuredReference: string | undefined
  readonly endToEndId: string | undefined
  /** The bank's own reference of the booking. Not unique: parts of a batch and a reversal share it. */
  readonly bankReference: string | undefined
  /** The bank takes back an earlier booking; the sign of `amount` says which way the money goes. */
  readonly reversal: boolean
  /** The bank's code for the kind of booking, such as `N654`, `NTRF` or `PMNT-RCDT-ESCT`. */
  readonly kind: string | undefined
  /** The line as it stands in the file. */
  readonly raw: string
  /** Set when this line is one payment out of a booking that the bank counts as one. */
  readonly batch: Batch | undefined
}

/** The booking that a line was split from. */
export type Batch = { readonly bankReference: string | undefined; readonly amount: Cents }

/**
 * The stable identity of a line: equal for the same booking in every export of the same format.
 *
 * With a reference of the bank it hangs on account, day, amount and that reference; without one on
 * what stands in the line (letters and digits only, so another line wrap changes nothing). Truly equal
 * lines get their own `occurrence`, so two equal payments on one day are two.
 *
 * @param account the statement's account
 * @param occurrence 1 for the first line that is equal in all of this, 2 for the second …
 * @returns 64 hexadecimal digits
 */
export function fingerprint(account: string, line: StatementLine, occurrence: number): string {
  return createHash('sha256')
    .update(`${identity(account, line)}\n${occurrence}`)
    .digest('hex')
}

/**
 * The fingerprint of every line of a file, counting occurrences per account over all its statements.
 *
 * @returns per statement, per line, in order
 */
export function fingerprints(statements: readonly Statement[]): string[][] {
  const seen = new Map<string, number>()
  return statements.map((statement) =>
    statement.lines.map((line) => {
      const key = identity(statement.iban, line)
      const occurrence = (seen.get(key) ?? 0) + 1
      seen.set(key, occurrence)
      return fingerprint(statement.iban, line, occurrence)
    }),
  )
}

function identity(account: string, line: StatementLine): string {
  const fixed = [account, line.bookedOn, line.amount, line.reversal ? 'R' : '']
  if (line.bankReference !== undefined) return [...fixed, 'bank', line.bankReference].join('\n')
  return [
    ...fixed,
    'line',
    line.counterpartyIban ?? '',
    letters(line.counterpartyName ?? ''),
    line.structuredReference ?? '',
    line.endToEndId ?? '',
    letters(line.text),
  ].join('\n')
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * Whether a statement's account is the given one. MT940 of before the IBAN names a bare account
 * number: that is the same account when it is the end of the Dutch IBAN, leading zeros aside.
 *
 * @param account `Statement.iban`
 * @param iban an IBAN, with or without spaces
 */
export function isSameAccount(account: string, iban: string): boolean {
  const a = account.replace(/[\s.]/g, '').toUpperCase()
  const b = iban.replace(/\s/g, '').toUpperCase()
  if (a === b) return true
  if (!/^\d{3,10}$/.test(a) || !/^NL\d{2}[A-Z]{4}\d{10}$/.test(b)) return false
  return b.slice(8) === a.padStart(10, '0')
}
