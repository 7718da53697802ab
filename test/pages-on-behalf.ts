import type { Role } from '../app/platform/actor.ts'
import type { DemoOffice } from './harness/demo-office.ts'
import { coop } from './pages-asking.ts'

/** Pages of working on behalf of a member, for `pages.ts`. */
export async function ofOnBehalf(
  office: DemoOffice,
): Promise<readonly [name: string, as: Role, path: string | undefined][]> {
  const [row] = await office.sql(
    `select '${coop}/mensen/' || m.person_id || '/samen' as path from member m join person p on p.id = m.person_id
     where m.left_on is null and p.email is not null and not exists (
       select from role_assignment r where r.person_id = p.id and r.role <> 'member') order by m.name limit 1`,
  )
  return [
    ['coach-samen', 'coach', row?.['path'] as string | undefined],
    ['lid-namens-mij', 'member', `${coop}/namens-mij`],
  ]
}
