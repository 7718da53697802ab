import { Heading, Link, Paragraph } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { Cents } from '../../../values/money.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Standing } from '../../people/index.ts'
import type { LateInvoice } from '../../sales/index.ts'
import type { WriteOff } from '../write-off.db.ts'

/** With number and customer of its invoice, and whether somebody may ask to take it back. */
export type Named = WriteOff & {
  readonly number: string
  readonly customer: string
  readonly mayBeTakenBack: boolean
  /** How the visitor stands to who asked, while it waits. */
  readonly standing: Standing | undefined
  /** What a yes would be about today, in cents, while it waits; another amount than was asked gets no yes. */
  readonly stands: Cents | undefined
}

/** What may be written off for the VAT alone: the year is over. Left out when there is nothing. */
export function OverYear({ visit, late }: { visit: CooperativeVisit; late: readonly LateInvoice[] }) {
  const words = visit.text.writeOff
  if (late.length === 0) return null
  return (
    <>
      <Heading level={2}>{words.overYear}</Heading>
      <Paragraph>{words.overYearLead}</Paragraph>
      <ul class="plain-list stack stack--medium" role="list">
        {late.map((one) => (
          <li key={one.invoiceId}>
            {words.late({
              number: one.number,
              customer: one.customerName,
              amount: formatEuro(one.open, visit.language),
              due: formatDay(one.dueOn, visit.language),
            })}{' '}
            {visit.may('invoice.write-off') && (
              <Link href={paths.writeOff(visit.cooperative.slug, one.invoiceId)} roomy>
                {words.open}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The no of who asked took it back. */
function saidOf({ answer, ground, askedBy, answeredBy }: Named): 'yes' | 'no' | 'back' | 'taken-back' {
  if (answer === 'no') return answeredBy === askedBy ? 'taken-back' : 'no'
  return ground === 'mistake' ? 'back' : 'yes'
}

/** What was asked before, with the answer. */
export function Answered({ visit, answered }: { visit: CooperativeVisit; answered: readonly Named[] }) {
  const words = visit.text.writeOff
  if (answered.length === 0) return null
  return (
    <>
      <Heading level={2}>{words.answered}</Heading>
      <ul>
        {answered.map((one) => (
          <li key={one.id}>
            {words.answeredOne({
              ...one,
              day: formatDay(dayOf(one.answeredAt!), visit.language),
              who: one.answeredByName ?? visit.text.sales.office,
              amount: formatEuro(one.amount, visit.language),
              said: saidOf(one),
            })}{' '}
            {one.mayBeTakenBack && visit.may('invoice.write-off') && (
              <Link href={paths.takeBackWriteOff(visit.cooperative.slug, one.invoiceId)} roomy>
                {words.takeBack.open({ number: one.number })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
