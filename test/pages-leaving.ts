import type { Role } from '../app/platform/actor.ts'
import type { DemoOffice } from './harness/demo-office.ts'
import { coop } from './pages-asking.ts'

/** Pages of who stops as a member, and of who helps them, for `pages.ts`. */
export async function ofLeaving(
  office: DemoOffice,
): Promise<[name: string, as: Role | undefined, path: string | undefined][]> {
  const rows = await office.sql('select member_id as id from leaving where taken_back_at is null limit 1', [])
  const leaver = rows[0]?.['id'] as string | undefined
  const gone = await office.sql(
    'select id from member where left_on is not null order by left_on desc limit 1',
    [],
  )
  const left = gone[0]?.['id'] as string | undefined
  return [
    ['lid-stoppen', 'member', `${coop}/stoppen`],
    ['lid-bewijs', 'member', `${coop}/stoppen/bewijs`],
    ['lid-bewaren', 'member', `${coop}/wat-we-bewaren`],
    ['beheer-stoppen', 'administrator', leaver && `${coop}/leden/${leaver}/stoppen`],
    ['beheer-loopt-nog', 'administrator', leaver && `${coop}/leden/${leaver}/loopt-nog`],
    ['beheer-aanvragen', 'administrator', leaver && `${coop}/leden/${leaver}/aanvragen`],
    ['beheer-uitschrijven', 'administrator', leaver && `${coop}/leden/${leaver}/uitschrijven`],
    ['beheer-telefoon', 'administrator', leaver && `${coop}/leden/${leaver}/telefoon`],
    ['beheer-weer-lid', 'administrator', left && `${coop}/leden/${left}/weer-lid`],
    ['bestuur-stopt-klopt', 'board', leaver && `${coop}/leden/${leaver}/stopt-dat-klopt`],
    ['coach-stoppen', 'coach', leaver && `${coop}/leden/${leaver}/stoppen`],
  ]
}
