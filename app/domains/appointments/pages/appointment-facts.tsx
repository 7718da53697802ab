import { Facts, type Fact } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isAhead, isUnanswered, type Appointment } from '../appointment.ts'
import type { AlreadyThere } from './already-there.ts'
import { wentOverInWords } from '../went-over.ts'
import { whenInWords } from '../when-in-words.ts'

/** The other of the two, for who looks. */
export function otherOf(
  { memberPerson, coachName, memberName }: Appointment,
  visit: CooperativeVisit,
): string {
  return memberPerson === visit.actor.personId ? coachName : memberName
}

/** Where it stands, as who looks reads it: what they said themselves reads otherwise than what the other said. */
export function stateInWords(one: Appointment, visit: CooperativeVisit): string {
  const { state, saidBy } = one
  if (state === 'set' && !isAhead(one, visit.now.at)) return visit.text.appointments.state.over
  const reads = one.memberPerson === visit.actor.personId ? 'member' : 'coach'
  const when = one.startsAt === null ? '' : whenInWords(visit.text, visit.language, one.startsAt)
  const over = wentOverInWords(visit.text, one, reads, when)
  if (over) return `${over.said} ${over.next}`
  const standing = isUnanswered(one, visit.now.at) ? 'unanswered' : state
  return visit.text.appointments.state[standing][saidBy === visit.actor.personId ? 'mine' : 'other']
}

/** When, where, what about, and what was said; beside a time what already stands there. */
export function AppointmentFacts({
  visit,
  one,
  there = new Map(),
}: {
  visit: CooperativeVisit
  one: Appointment
  there?: AlreadyThere
}) {
  const words = visit.text.appointments
  const facts: Fact[] = []
  const add = (label: string, value: string | undefined) => {
    if (value) facts.push({ label, value })
  }
  const at = (time: Date) =>
    [whenInWords(visit.text, visit.language, time), there.get(time.getTime())].filter(Boolean).join('. ')
  add(one.state === 'set' ? words.facts.when : words.facts.was, one.startsAt ? at(one.startsAt) : undefined)
  // Who is to choose reads the times where they choose.
  if (one.state === 'proposed' && one.memberPerson !== visit.actor.personId)
    for (const [index, time] of one.proposed.entries())
      add(words.facts.proposed({ number: index + 1, of: one.proposed.length }), at(time))
  add(words.facts.where, one.place || (one.state === 'set' ? words.facts.noPlace : undefined))
  add(words.facts.minutes, one.state === 'asked' ? undefined : words.list.lasts({ minutes: one.minutes }))
  add(words.facts.topic, one.topic)
  const mine = one.saidBy === visit.actor.personId
  const byOffice = ![one.memberPerson, one.coachId].includes(one.saidBy)
  const whoSaid = byOffice ? visit.text.coachStops.office : words.facts.word({ name: otherOf(one, visit) })
  add(mine ? words.facts.own : whoSaid, one.word && `“${one.word}”`)
  if (one.attendance !== null)
    add(
      words.attendance.label,
      one.attendance === 'came'
        ? words.attendance.saidCame({ minutes: one.tookMinutes ?? one.minutes })
        : words.attendance.saidMissed,
    )
  add(words.attendance.word, one.attendanceWord && `“${one.attendanceWord}”`)
  return <Facts facts={facts} />
}
