import { recurring as english } from '../../text/en/recurring.ts'
import { recurring as dutch } from '../../text/nl/recurring.ts'
import type { Day } from '../../values/day.ts'
import type { Language } from '../../values/format.ts'
import type { Content, Line } from '../sales/index.ts'
import { monthsInWords, withMonths, withMonthsIfAsked, workedIn, type Plan } from './plan.ts'

/** What the invoice of a day says: the lines of that day, with the months of the work filled in. */
export function turnContent(
  plan: Omit<Plan, 'id' | 'state' | 'resumedOn'>,
  lines: readonly Line[],
  dueOn: Day,
  language: Language,
): Content {
  const { memberId, businessId, customerId, pricesIncludeVat, reference, note } = plan
  const worked = workedIn(plan, dueOn)
  const months = monthsInWords(worked, language, (language === 'nl' ? dutch : english).months)
  return {
    memberId,
    businessId,
    customerId,
    ...worked,
    pricesIncludeVat,
    reference: withMonthsIfAsked(reference, months),
    note: withMonthsIfAsked(note, months),
    lines: lines.map((line) => ({ ...line, description: withMonths(line.description, months) })),
  }
}
