import type { DemoOffice } from './harness/demo-office.ts'
import { ofGuidance } from './pages-guidance.ts'
import { ofLeaving } from './pages-leaving.ts'
import type { People } from './pages.ts'

/** Pages of the life of a member, from plan to leaving, for `pages.ts`. */
export async function ofLife(office: DemoOffice, people: People) {
  return [...(await ofGuidance(office, people)), ...(await ofLeaving(office))]
}
