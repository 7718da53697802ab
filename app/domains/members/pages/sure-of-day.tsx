/** Before the register says another first day: what stands there, what will, and what follows from it. */
import { Paragraph } from '../../../ui/index.ts'
import type { Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { ok, type Result } from '../../../values/result.ts'
import type { Confirmation } from '../../../web/form-page.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { judgeAnotherDay } from '../edit-member.ts'
import { monthsTouched, type FirstDayRefusal } from '../first-day.ts'
import type { WholeMember } from './loading.ts'

/** What is asked; undefined when the day stays as it is. */
export async function sureOfDay(
  visit: CooperativeVisit,
  { member, email }: WholeMember,
  joinedOn: Day,
): Promise<Result<Confirmation | undefined, FirstDayRefusal>> {
  if (joinedOn === member.joinedOn) return ok(undefined)
  const judged = await visit.read((tx) => judgeAnotherDay(tx, visit.actor, member, joinedOn, visit.now))
  if (!judged.ok) return judged
  const words = visit.text.firstDay.sure
  const { firstName: name } = member
  const say = (day: Day) => formatDay(day, visit.language)
  const { later, from, until } = monthsTouched(member.joinedOn, joinedOn)
  const months = { from: say(from), until: say(until) }
  return ok({
    title: words.title({ name: member.name, is: say(joinedOn) }),
    shown: (
      <>
        <Paragraph>{words.was({ was: say(member.joinedOn) })}</Paragraph>
        <Paragraph>{later ? words.later(months) : words.earlier(months)}</Paragraph>
        {judged.value.map(({ businessId, tradeName }) => (
          <Paragraph key={businessId}>{words.business({ name: tradeName, is: say(joinedOn) })}</Paragraph>
        ))}
        <Paragraph>{email === null ? words.call(name) : words.mail(name)}</Paragraph>
      </>
    ),
    saveLabel: words.yes,
    changeLabel: words.change,
  })
}
