import type { Role } from '../app/platform/actor.ts'
import type { DemoOffice } from './harness/demo-office.ts'
import { addressesOfJoining } from './pages-addresses-joining.ts'
import { addressesOfAppointments, ofAppointments } from './pages-appointments.ts'
import { coop } from './pages-asking.ts'
import { ofContracts } from './pages-contracts.ts'
import { addressesOfFacilities, ofFacilities } from './pages-facilities.ts'
import { ofLifeFurther } from './pages-further-life.ts'
import { ofGuidance } from './pages-guidance.ts'
import { addressesOfHelp, ofHelp } from './pages-help.ts'
import { ofLeaving } from './pages-leaving.ts'
import { ofJoining } from './pages-joining.ts'
import { ofOnBehalf } from './pages-on-behalf.ts'
import { ofShopWindow } from './pages-shop-window.ts'
import { addressesOfWeek, ofWeek } from './pages-week.ts'
import type { Mailbox, People } from './pages.ts'

type Row = readonly [name: string, as: Role | Mailbox | undefined, path: string | undefined]

/** Pages of the co-op as people: joining, guidance, the agenda, what is shared, help; and the way to all of them. */
export async function ofLife(office: DemoOffice, people: People): Promise<readonly Row[]> {
  return [
    ...(['member', 'coach', 'administrator'] as const).map((role): Row => [
      `${NAMES[role]}-meer`,
      role,
      `${coop}/meer`,
    ]),
    ...ofJoining(await addressesOfJoining(office)),
    ...(await ofContracts(office)),
    ...ofHelp(await addressesOfHelp(office)),
    ...ofFacilities(await addressesOfFacilities(office)),
    ...(await ofGuidance(office)),
    ...ofAppointments(await addressesOfAppointments(office, people)),
    ...(await ofOnBehalf(office)),
    ...(await ofShopWindow(office)),
    ...(await ofLeaving(office)),
    ...ofWeek(await addressesOfWeek(office)),
    ...(await ofLifeFurther(office)),
  ]
}

const NAMES = { member: 'lid', coach: 'coach', administrator: 'beheer' } as const
