import type { CooperativeVisit } from '../../../web/visit.ts'
import { findPerson } from '../../people/index.ts'
import type { Appointment } from '../appointment.ts'

/** What was just done with it; for the coach also whether the member is mailed. */
export async function doneInWords(visit: CooperativeVisit, one: Appointment): Promise<string | undefined> {
  const asked = visit.url.searchParams.get('gedaan')
  if (one.coachId === visit.actor.personId && (asked === 'verstuurd' || asked === 'afgezegd')) {
    const words = visit.text.agendaTelling
    const said = Object.entries(words.done).find(([state]) => state === one.state)?.[1]
    if (said === undefined) return undefined
    const person = await visit.read((tx) => findPerson(tx, one.memberPerson))
    const name = one.memberName
    return `${said} ${person?.email ? words.mailed({ name }) : words.notMailed({ name })}`
  }
  return Object.entries(visit.text.appointments.done).find(([name]) => name === asked)?.[1]
}
