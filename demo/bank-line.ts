/** A line of the demo's bank, and what it really was: who plays the office knows. */
import type { StatementLine } from '../app/domains/bank/index.ts'
import type { Day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import type { Cents } from '../app/values/money.ts'
import type { Meaning } from './bank-lines.ts'
import { CUSTOMERS, type CustomerKey } from './customers.ts'

/** What a line really was. */
export type Truth =
  | Meaning
  | { readonly kind: 'invoices'; readonly keys: readonly string[]; readonly note: string }
  | {
      readonly kind: 'costs'
      readonly costs: readonly { readonly id: Id<'cost'>; readonly total: Cents }[]
    }
  | { readonly kind: 'refund'; readonly invoice: string }
  /** What is kept for the municipality, per member. */
  | {
      readonly kind: 'municipality'
      readonly members: readonly { readonly memberId: Id<'member'>; readonly amount: Cents }[]
    }

export type KnownLine = { readonly line: StatementLine; readonly truth: Truth }

/** A line before the bank gave it its reference. */
export type Seen = {
  readonly on: Day
  readonly name: string
  readonly iban?: string
  readonly amount: Cents
  readonly text: string
  readonly reference?: string
  readonly truth: Truth
}

/** Banks know firms in capitals, and families by who holds the account. */
export function payerOf(key: CustomerKey): string {
  const { name, kind } = CUSTOMERS[key]
  if (kind !== 'person') return name.toUpperCase()
  const words = name
    .replace(/^(Familie|De heer|Mevrouw|Meneer en mevrouw|Vriendinnengroep|Ouders van) /, '')
    .split(' ')
  return words.length === 1 ? `Hr/Mw ${words[0]}` : `${words[0]![0]}. ${words.slice(1).join(' ')}`
}

/**
 * An account number for a name: made up, always the same, at a bank that does not exist, with the right
 * check digits.
 */
export function ibanOf(name: string): string {
  const sum = [...name].reduce((total, letter) => (total * 31 + letter.codePointAt(0)!) % 9_999_999_967, 7)
  const account = `VRBD${String(sum).padStart(10, '0')}`
  const digits = [...`${account}NL00`].map((letter) => Number.parseInt(letter, 36)).join('')
  return `NL${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}${account}`
}
