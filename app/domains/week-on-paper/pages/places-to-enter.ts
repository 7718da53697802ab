import type { Tx } from '../../../platform/database.ts'
import type { Task } from '../../../ui/index.ts'
import { agendaLines, type AgendaPart } from '../../../web/agenda-source.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { sundayOf } from '../paper-week.ts'
import type { Scan } from '../scan.ts'

/**
 * Where what was ticked or written on a week letter is entered, one tap each: what stood in the agenda of that week, as
 * far as whoever looks may see it, and the own hours. What is not theirs to enter is left out.
 */
export async function placesToEnter(
  agenda: readonly AgendaPart[],
  visit: CooperativeVisit,
  tx: Tx,
  { memberId: id, memberPerson: personId, weekFrom }: Scan,
): Promise<readonly Task[]> {
  const { slug } = visit.cooperative
  if (id === null || personId === null || weekFrom === null) return []
  const words = visit.text.scans
  const week = { from: weekFrom, until: sundayOf(weekFrom) }
  const lines = await agendaLines(agenda, tx, visit, { id, personId }, week)
  return [
    ...lines.map(({ kind, what, when, href }) => ({
      href,
      title: kind === 'meeting' ? words.meeting({ title: what }) : what,
      detail: when,
    })),
    ...(personId === visit.actor.personId && visit.may('hours.note')
      ? [{ href: paths.hours(slug), title: words.hours, detail: words.hoursDetail }]
      : []),
  ]
}
