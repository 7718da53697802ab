import type { Role } from '../app/platform/actor.ts'
import type { DemoOffice } from './harness/demo-office.ts'
import { coop } from './pages-asking.ts'
import { WRITES } from './pages-addresses.ts'
import type { Mailbox } from './pages.ts'

/** Pages of the plan of a member and of who guides them, for `pages.ts`. */
export async function ofGuidance(
  office: DemoOffice,
): Promise<[name: string, as: Role | Mailbox | undefined, path: string | undefined][]> {
  const first = async (text: string, ...values: unknown[]) =>
    (await office.sql(text, values))[0]?.['id'] as string | undefined
  const own = 'join member m on m.id = g.member_id join person p on p.id = m.person_id where p.email = $1'
  const goal = await first(`select g.id from guidance_goal g ${own} limit 1`, WRITES)
  const step = await first(`select g.id from guidance_step g ${own} and g.state = 'open' limit 1`, WRITES)
  const guided = await first('select member_id as id from guidance_note where private limit 1')
  return [
    ['lid-plan', WRITES, `${coop}/mijn-plan`],
    ['lid-plan-doel', WRITES, `${coop}/mijn-plan/doel`],
    ['lid-plan-stap-erbij', WRITES, goal && `${coop}/mijn-plan/doel/${goal}/stap`],
    ['lid-plan-stap', WRITES, step && `${coop}/mijn-plan/stap/${step}`],
    ['lid-plan-aantekeningen', WRITES, `${coop}/mijn-plan/aantekeningen`],
    ['lid-plan-groei', WRITES, `${coop}/mijn-plan/groei`],
    ['lid-plan-ladder', WRITES, `${coop}/mijn-plan/ladder`],
    ['coach-begeleiding-afspraken', 'coach', `${coop}/begeleiding/afspraken`],
    ['coach-begeleiding', 'coach', `${coop}/begeleiding`],
    ['coach-plan', 'coach', guided && `${coop}/begeleiding/${guided}`],
    ['coach-groei', 'coach', guided && `${coop}/begeleiding/${guided}/groei`],
    ['coach-aantekeningen', 'coach', guided && `${coop}/begeleiding/${guided}/aantekeningen`],
  ]
}
