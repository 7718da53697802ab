import type { Tx } from '../../../platform/database.ts'
import type { Task } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { agendaLines, type AgendaPart } from '../../../web/agenda-source.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { sundayOf } from '../paper-week.ts'
import { stepsNow, stepsOf } from '../../guidance/index.ts'
import type { Scan } from '../scan.ts'

/**
 * Where what was ticked or written on a week letter is entered, one tap each: what stood in the agenda of that week, as
 * far as whoever looks may see it, the steps of the plan, and the hours. Hours only a member enters: to another it is
 * said how that is done. What else is not theirs to enter is left out.
 */
export async function placesToEnter(
  agenda: readonly AgendaPart[],
  visit: CooperativeVisit,
  tx: Tx,
  { memberId: id, memberPerson: personId, memberName, weekFrom }: Scan,
): Promise<readonly Task[]> {
  const { slug } = visit.cooperative
  if (id === null || personId === null || weekFrom === null) return []
  const words = visit.text.scans
  const own = personId === visit.actor.personId
  const week = { from: weekFrom, until: sundayOf(weekFrom) }
  const lines = await agendaLines(agenda, tx, visit, { id, personId }, week)
  return [
    ...lines.map(({ kind, what, when, href }) => ({
      href,
      title: kind === 'meeting' ? words.meeting({ title: what }) : what,
      detail: when,
    })),
    ...(own || visit.may('guidance.guide') ? await stepsToClose(visit, tx, id, own) : []),
    ...(own && visit.may('hours.note')
      ? [{ href: paths.hours(slug), title: words.hours, detail: words.hoursDetail }]
      : []),
    ...(!own && memberName !== null
      ? [
          {
            href: paths.member(slug, id),
            title: words.hoursOf({ name: memberName }),
            detail: words.hoursOfDetail,
          },
        ]
      : []),
  ]
}

/** The steps that stand on the letter, each where it is said that it is done. */
async function stepsToClose(
  visit: CooperativeVisit,
  tx: Tx,
  memberId: Id<'member'>,
  own: boolean,
): Promise<readonly Task[]> {
  const { id, slug } = visit.cooperative
  const words = visit.text.scans
  const href = own ? paths.ownPlan(slug) : paths.guidedPlan(slug, memberId)
  const steps = stepsNow(await stepsOf(tx, id, memberId))
  return steps.map(({ step }) => ({ href, title: words.step({ step }), detail: words.stepDetail }))
}
