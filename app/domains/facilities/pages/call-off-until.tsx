import { Paragraph } from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { calledOffUntil, type ThingRules } from '../thing.ts'

/** Until when a booking can be called off, or that it no longer can: said before it is made, and while it stands. */
export function CallOffUntil(props: {
  visit: CooperativeVisit
  from: Date
  rules: Pick<ThingRules, 'cancelHours'>
}) {
  const { visit, from, rules } = props
  const words = visit.text.facilities.callOffUntil
  const until = calledOffUntil(from, rules)
  return (
    <Paragraph>
      {until > visit.now.at ? words.until({ moment: formatMoment(until, visit.language) }) : words.never}
    </Paragraph>
  )
}
