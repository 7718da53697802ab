import type { Role } from '../app/platform/actor.ts'
import type { DemoOffice } from './harness/demo-office.ts'
import { coop } from './pages-asking.ts'
import type { People } from './pages.ts'

/** Where conversations are in the demo. */
export async function addressesOfAppointments(office: DemoOffice, people: People) {
  const one = async (text: string, ...values: unknown[]) =>
    (await office.sql(text, values))[0]?.['path'] as string | undefined
  const path = `select '/allemansgilde/agenda/gesprek/' || a.id as path from appointment a`
  return {
    appointmentOfMember: await one(
      `${path} join member m on m.id = a.member_id join person p on p.id = m.person_id
       where p.email = $1 order by a.said_at desc limit 1`,
      people.member,
    ),
    appointmentProposed: await one(`${path} where a.state = 'proposed' order by a.said_at desc limit 1`),
    appointmentHeld: await one(`${path} where a.attendance is not null order by a.said_at desc limit 1`),
    workshop: await one(
      `select '/allemansgilde/agenda/bijeenkomst/' || id as path from workshop order by starts_at limit 1`,
    ),
  }
}

/** Pages of the agenda, for `pages.ts`. */
export function ofAppointments(
  at: Awaited<ReturnType<typeof addressesOfAppointments>>,
): [name: string, as: Role | undefined, path: string | undefined][] {
  return [
    ['lid-agenda', 'member', `${coop}/agenda`],
    ['lid-gesprek', 'member', at.appointmentOfMember],
    ['lid-gesprek-vragen', 'member', `${coop}/agenda/gesprek/vragen`],
    ['coach-agenda', 'coach', `${coop}/agenda`],
    ['coach-gesprek-nieuw', 'coach', `${coop}/agenda/gesprek/nieuw`],
    ['coach-gesprek', 'coach', at.appointmentProposed],
    ['coach-gesprek-tijden', 'coach', at.appointmentProposed && `${at.appointmentProposed}/tijden`],
    ['lid-agenda-link', 'member', `${coop}/agenda/link`],
    ['lid-bijeenkomst', 'member', at.workshop],
    ['coach-bijeenkomst', 'coach', at.workshop],
    ['coach-bijeenkomst-nieuw', 'coach', `${coop}/agenda/bijeenkomst/nieuw`],
    ['coach-bijeenkomst-veranderen', 'coach', at.workshop && `${at.workshop}/veranderen`],
    ['beheer-agenda', 'administrator', `${coop}/agenda`],
    ['beheer-gesprekken-af', 'administrator', `${coop}/agenda/niet-door`],
    ['coach-gesprek-geweest', 'coach', at.appointmentHeld && `${at.appointmentHeld}/geweest`],
  ]
}
