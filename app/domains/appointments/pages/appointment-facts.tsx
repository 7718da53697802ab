import { Facts, type Fact } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Appointment } from '../appointment.ts'
import { whenInWords } from '../when-in-words.ts'

/** The other of the two, for who looks. */
export function otherOf(
  { memberPerson, coachName, memberName }: Appointment,
  visit: CooperativeVisit,
): string {
  return memberPerson === visit.actor.personId ? coachName : memberName
}

/** Where it stands, as who looks reads it: what they said themselves reads otherwise than what the other said. */
export function stateInWords({ state, saidBy }: Appointment, visit: CooperativeVisit): string {
  return visit.text.appointments.state[state][saidBy === visit.actor.personId ? 'mine' : 'other']
}

/** When, where, what about, and what was said. */
export function AppointmentFacts({ visit, one }: { visit: CooperativeVisit; one: Appointment }) {
  const words = visit.text.appointments
  const facts: Fact[] = []
  const add = (label: string, value: string | undefined) => {
    if (value) facts.push({ label, value })
  }
  const when = one.startsAt && whenInWords(visit.text, visit.language, one.startsAt)
  add(one.state === 'set' ? words.facts.when : words.facts.was, when ?? undefined)
  add(words.facts.where, one.place || (one.state === 'set' ? words.facts.noPlace : undefined))
  add(words.facts.minutes, one.state === 'asked' ? undefined : words.list.lasts({ minutes: one.minutes }))
  add(words.facts.topic, one.topic)
  const mine = one.saidBy === visit.actor.personId
  add(mine ? words.facts.own : words.facts.word({ name: otherOf(one, visit) }), one.word && `“${one.word}”`)
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
