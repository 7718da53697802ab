/** On which account somebody is paid, and when another one may be used. Pure. */
import type { Id } from '../../values/id.ts'
import type { Payee } from './payable.ts'

/** The account of the Belastingdienst for all that is paid by transfer: stated on its assessments and its site. */
export const TAX_OFFICE_IBAN = 'NL86INGB0002445588'

/** What the tax office is called, everywhere. */
export const TAX_OFFICE = 'Belastingdienst'

/** The Belastingdienst as a payee: there is one for each co-operative, with its id. */
export function taxOffice(cooperativeId: Id<'cooperative'>): Payee {
  return { kind: 'tax-office', id: cooperativeId, name: TAX_OFFICE }
}

/** So many days a changed account waits, unless somebody else confirms it before. */
export const DAYS_TO_WAIT = 7

/** An account of a payee, as it was entered and answered. */
export type PayeeAccount = {
  readonly id: Id<'payee-account'>
  readonly payee: Payee
  readonly iban: string
  /** Whose account it is, as the bank knows them: banks compare the name. */
  readonly holder: string
  readonly reference: string
  readonly enteredBy: Id<'person'>
  readonly enteredByName: string
  readonly enteredAt: Date
  /** From when it may be used without the yes of another; null: not before that yes. */
  readonly usableFrom: Date | null
  readonly answer: 'yes' | 'no' | 'replaced' | null
  readonly answeredByName: string | null
  readonly answeredAt: Date | null
}

/** Whether payments may go to an account now. */
export function isUsable({ answer, usableFrom }: PayeeAccount, now: Date): boolean {
  if (answer === 'yes') return true
  return answer === null && usableFrom !== null && usableFrom <= now
}

/** Whether an account still waits: for the yes of somebody else, or for its day. */
export function isWaiting(account: PayeeAccount, now: Date): boolean {
  return account.answer === null && !isUsable(account, now)
}

/** The account that holds of one payee: the latest that may be used. `accounts` from new to old. */
export function accountThatHolds(accounts: readonly PayeeAccount[], now: Date): PayeeAccount | undefined {
  return accounts.find((account) => isUsable(account, now))
}

/**
 * From when a member's account may be used: the first at once, a change a week later. What was never said no to
 * counts as an earlier one.
 */
export function usableFrom(earlier: readonly PayeeAccount[], now: Date): Date {
  const isFirst = earlier.every(({ answer }) => answer === 'no')
  return isFirst ? now : new Date(now.getTime() + DAYS_TO_WAIT * 24 * 60 * 60 * 1000)
}

/** An IBAN as others see it: its country and bank and the last four digits. */
export function maskedIban(iban: string): string {
  return `${iban.slice(0, 2)}•• ${iban.slice(4, 8)} •••• •• ${iban.slice(-4)}`
}
