import type { Role } from '../app/platform/actor.ts'
import type { DemoOffice } from './harness/demo-office.ts'
import { addressesOfFacilities, ofFacilities } from './pages-facilities.ts'
import { addressesOfWeek, ofWeek } from './pages-week.ts'

/** Where the things and the paper of members are. */
export async function addressesOfLife(office: DemoOffice) {
  return { things: await addressesOfFacilities(office), week: await addressesOfWeek(office) }
}

/** Pages of what members share and have on paper, for `pages.ts`. */
export function ofLife(
  at: Awaited<ReturnType<typeof addressesOfLife>>,
): [name: string, as: Role | undefined, path: string | undefined][] {
  return [...ofFacilities(at.things), ...ofWeek(at.week)]
}
