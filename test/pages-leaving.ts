import type { Role } from '../app/platform/actor.ts'
import type { DemoOffice } from './harness/demo-office.ts'
import { coop } from './pages-asking.ts'

/** Pages of who stops as a member, and of who helps them, for `pages.ts`. */
export async function ofLeaving(
  office: DemoOffice,
): Promise<[name: string, as: Role | undefined, path: string | undefined][]> {
  const rows = await office.sql('select member_id as id from leaving where taken_back_at is null limit 1', [])
  const leaver = rows[0]?.['id'] as string | undefined
  return [
    ['lid-stoppen', 'member', `${coop}/stoppen`],
    ['lid-bewijs', 'member', `${coop}/stoppen/bewijs`],
    ['lid-bewaren', 'member', `${coop}/wat-we-bewaren`],
    ['beheer-stoppen', 'administrator', leaver && `${coop}/leden/${leaver}/stoppen`],
    ['coach-stoppen', 'coach', leaver && `${coop}/leden/${leaver}/stoppen`],
  ]
}
