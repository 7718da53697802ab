import type { Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Due } from '../load-due.ts'
import { OF_SOURCE } from '../load-sources.ts'
import { ibanShown } from './iban-shown.ts'

/** Why something is owed, in sentences for the office: what it is for, and of whose work. */
export function whyInWords(visit: CooperativeVisit, { payable }: Due): string[] {
  const words = visit.text.payments.due
  const { what, memberName, day, period, reference } = payable
  const of = OF_SOURCE[payable.source]
  const on = (one: Day) => formatDay(one, visit.language)
  return [
    ...(of.namesInvoices ? [words.invoices({ numbers: what })] : what === '' ? [] : [what]),
    ...(period ? [words.vatOf({ from: on(period.from), until: on(period.until) })] : []),
    ...(of.saysReference && reference !== '' ? [words.withReference({ reference })] : []),
    ...(payable.lessByCredit ? [words.lessByCredit] : []),
    ...(of.goesPastMember ? [ofMemberInWords(visit, memberName)] : []),
    ...(day === null ? [] : [of.hasDueDay ? words.before({ day: on(day) }) : words.since({ day: on(day) })]),
  ]
}

/** Of whose work money for a municipality is, as far as whoever looks reads names of members. */
export function ofMemberInWords(visit: CooperativeVisit, member: string | null): string {
  const words = visit.text.payments.due
  return member === null ? words.ofSomebody : words.ofMember({ member })
}

/** To which account it would go; empty when none is known. */
export function accountInWords(visit: CooperativeVisit, { account }: Pick<Due, 'account'>): string {
  if (!account) return ''
  return visit.text.payments.due.to({ holder: account.holder, iban: ibanShown(visit, account.iban) })
}
