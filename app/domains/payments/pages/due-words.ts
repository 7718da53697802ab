import { formatDay } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Due } from '../due.ts'
import { maskedIban } from '../payee-account.ts'

/** Why something is owed, in sentences for the office: what it is for, and of whose work. */
export function whyInWords(visit: CooperativeVisit, { payable }: Due): string[] {
  const words = visit.text.payments.due
  const { source, what, memberName, day } = payable
  return [
    ...(source === 'refund' ? [words.invoices({ numbers: what })] : what === '' ? [] : [what]),
    ...(source === 'municipal-share' ? [words.ofMember({ member: memberName ?? '' })] : []),
    ...(day === null ? [] : [words.since({ day: formatDay(day, visit.language) })]),
  ]
}

/** To which account it would go; empty when none is known. */
export function accountInWords(visit: CooperativeVisit, { account }: Pick<Due, 'account'>): string {
  if (!account) return ''
  return visit.text.payments.due.to({ holder: account.holder, iban: maskedIban(account.iban) })
}
