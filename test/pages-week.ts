import type { Role } from '../app/platform/actor.ts'
import type { DemoOffice } from './harness/demo-office.ts'
import { coop } from './pages-asking.ts'

/** Where the paper of Karel is. */
export async function addressesOfWeek(office: DemoOffice) {
  const [karel] = await office.sql(`select id from member where name like 'Karel%'`)
  return { karel: `${coop}/op-papier/lid/${String(karel?.['id'])}` }
}

/** Pages of the week on paper, for `pages.ts`. */
export function ofWeek(
  at: Awaited<ReturnType<typeof addressesOfWeek>>,
): [name: string, as: Role | undefined, path: string | undefined][] {
  return [
    ['lid-papier-week', 'member', `${coop}/mijn-week`],
    ['lid-papier-scannen', 'member', `${coop}/op-papier/scannen`],
    ['coach-papier', 'coach', `${coop}/op-papier`],
    ['coach-papier-scans', 'coach', `${coop}/op-papier/scans`],
    ['coach-papier-lid', 'coach', at.karel],
    ['beheer-papier-lid', 'administrator', at.karel],
  ]
}
