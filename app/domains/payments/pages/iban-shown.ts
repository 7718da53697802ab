import { formatIban } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { maskedIban } from '../payee-account.ts'

/** An account as this visitor may see it: whole for who confirms or releases and so must compare it, else masked. */
export function ibanShown(visit: CooperativeVisit, iban: string): string {
  return visit.may('payment.release') ? formatIban(iban) : maskedIban(iban)
}
